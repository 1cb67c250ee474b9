#include "tests/support/TlsServer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace vigie::test {
namespace {

template <auto Free> struct Freeing
{
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<&X509_free>>;
using Bio = std::unique_ptr<BIO, Freeing<&BIO_free_all>>;

void need(bool good, const char *what)
{
    if (!good)
        throw std::runtime_error(what);
}

std::string textOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string pinOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    need(size > 0, "i2d_PUBKEY");
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(der, static_cast<std::size_t>(size), hash.data());
    OPENSSL_free(der);
    std::array<unsigned char, 64> base64{};
    EVP_EncodeBlock(base64.data(), hash.data(), static_cast<int>(hash.size()));
    return "sha256//" + std::string(reinterpret_cast<const char *>(base64.data()));
}

Credentials pack(X509 *certificate, EVP_PKEY *key)
{
    const Bio certificateText(BIO_new(BIO_s_mem())), keyText(BIO_new(BIO_s_mem()));
    need(PEM_write_bio_X509(certificateText.get(), certificate) == 1, "write certificate");
    need(PEM_write_bio_PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1, "write key");
    return {textOf(certificateText.get()), textOf(keyText.get()), pinOf(key)};
}

Certificate readCertificate(const std::string &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Key readKey(const std::string &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

void extend(X509 *certificate, X509 *issuer, int which, const std::string &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto *extension = X509V3_EXT_conf_nid(nullptr, &context, which, value.c_str());
    need(extension && X509_add_ext(certificate, extension, -1) == 1, "extension");
    X509_EXTENSION_free(extension);
}

Certificate blank(EVP_PKEY *key, const std::string &name, long from, long to)
{
    static std::atomic<long> serial{1};
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.c_str()), -1, -1, 0);
    return certificate;
}

constexpr long Day = 24 * 3600;

} // namespace

Credentials makeAuthority()
{
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = blank(key.get(), "Vigie test authority", -Day, Day);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    need(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0, "sign");
    return pack(certificate.get(), key.get());
}

Credentials makeServerCertificate(const Credentials &authority, const std::string &name, Validity validity)
{
    const auto issuer = readCertificate(authority.certificatePem);
    const auto issuerKey = readKey(authority.keyPem);
    const Key key(EVP_EC_gen("P-256"));
    const auto certificate = blank(key.get(), name, -2 * Day, validity == Validity::Now ? Day : -Day);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    in_addr address{};
    const bool isAddress = ::inet_pton(AF_INET, name.c_str(), &address) == 1;
    extend(certificate.get(), issuer.get(), NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + name);
    need(X509_sign(certificate.get(), issuerKey.get(), EVP_sha256()) > 0, "sign");
    return pack(certificate.get(), key.get());
}

struct TlsServer::Context
{
    std::unique_ptr<SSL_CTX, Freeing<&SSL_CTX_free>> tls{SSL_CTX_new(TLS_server_method())};
};

TlsServer::TlsServer(const Credentials &credentials, std::string answer)
    : m_context(std::make_unique<Context>()), m_answer(std::move(answer)),
      m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    need(SSL_CTX_use_certificate(m_context->tls.get(), readCertificate(credentials.certificatePem).get()) == 1, "cert");
    need(SSL_CTX_use_PrivateKey(m_context->tls.get(), readKey(credentials.keyPem).get()) == 1, "key");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    need(::bind(m_listener.get(), generic, size) == 0 && ::listen(m_listener.get(), 16) == 0 &&
             ::getsockname(m_listener.get(), generic, &size) == 0,
         "listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

TlsServer::~TlsServer()
{
    m_stop = true;
    m_thread.join();
}

void TlsServer::run()
{
    constexpr int StopCheckMilliseconds = 20;
    while (!m_stop) {
        pollfd waiting{m_listener.get(), POLLIN, 0};
        if (::poll(&waiting, 1, StopCheckMilliseconds) > 0)
            serve(UniqueFd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)));
    }
}

void TlsServer::serve(UniqueFd connection)
{
    const std::unique_ptr<SSL, Freeing<&SSL_free>> tls(SSL_new(m_context->tls.get()));
    SSL_set_fd(tls.get(), connection.get());
    std::array<char, 8192> buffer{};
    // Every request of the tests fits into one record.
    if (SSL_accept(tls.get()) == 1 && SSL_read(tls.get(), buffer.data(), static_cast<int>(buffer.size())) > 0) {
        ++m_requests;
        SSL_write(tls.get(), m_answer.data(), static_cast<int>(m_answer.size()));
        SSL_shutdown(tls.get());
    }
    ERR_clear_error();
}

} // namespace vigie::test
