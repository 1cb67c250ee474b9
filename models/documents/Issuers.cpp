#include "models/documents/Issuers.h"

#include <algorithm>
#include <array>

namespace vigie::documents {

namespace {

/// ISO 3166-1: two letters and the three that stand for the same, a space after each.
constexpr std::string_view Codes =
    "ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH "
    "BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT "
    "BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB "
    "CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP "
    "ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB "
    "GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL "
    "ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM "
    "KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY "
    "MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT "
    "MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU "
    "NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT "
    "REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR "
    "SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS "
    "TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN "
    "VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE ";
constexpr std::size_t Step = 6;

/// ISO gives them codes of their own; their documents are of the French Republic.
constexpr std::array FrenchOverseas{"BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"};
/// ICAO Doc 9303-3, 5, part B: classes of British nationals.
constexpr std::array British{"GBD", "GBN", "GBO", "GBP", "GBS"};

std::string_view threeLettersOf(std::string_view country)
{
    if (std::ranges::find(FrenchOverseas, country) != FrenchOverseas.end())
        return "FRA";
    if (country == "XK")
        return "RKS"; // ICAO; in ISO 3166 Kosovo has no code
    for (std::size_t at = 0; at < Codes.size(); at += Step)
        if (Codes.substr(at, 2) == country)
            return Codes.substr(at + 2, 3);
    return {};
}

} // namespace

bool isIssuedBy(std::string_view issuer, std::string_view country)
{
    const auto expected = threeLettersOf(country);
    if (expected.empty() || issuer.empty() || issuer == expected)
        return true;
    if (expected == "DEU")
        return issuer == "D";
    return expected == "GBR" && std::ranges::find(British, issuer) != British.end();
}

} // namespace vigie::documents
