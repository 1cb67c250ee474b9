// Stands in for vigie-decoder. How it starts is told by its own file name (after "fake-decoder-"), what it does with a
// job by the first word of the bytes it is given.
#include "models/base/PacketSocket.h"
#include "models/base/SealedMemory.h"
#include "models/decoding/Framing.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>

using namespace vigie;
using namespace vigie::decoding;

namespace {

constexpr auto Block = PacketSocket::Wait::Block;

void hang()
{
    for (;;)
        ::pause();
}

UniqueFd memory(std::size_t size, int seals)
{
    UniqueFd fd(::memfd_create("fake", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (::ftruncate(fd.get(), static_cast<off_t>(size)) != 0 ||
        (seals != 0 && ::fcntl(fd.get(), F_ADD_SEALS, seals) != 0))
        std::abort();
    return fd;
}

constexpr int AllSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
constexpr std::uint32_t Side = 8; // of the pictures it claims to have decoded

DecodeReply goodReply(const DecodeJob &job)
{
    DecodeReply reply;
    reply.id = job.id;
    reply.sniffed = PictureType::Png;
    reply.frames = 1;
    reply.originalWidth = reply.originalHeight = Side;
    reply.fullWidth = reply.fullHeight = Side;
    reply.veilWidth = reply.veilHeight = Side;
    return reply;
}

/// What is said of a job whose answer is held, and once that is wished for.
DecodeReply heldReply(const DecodeJob &job)
{
    DecodeReply reply;
    reply.id = job.id;
    reply.held = true;
    return reply;
}

DecodeReply documentReply(std::uint64_t id)
{
    DecodeReply reply;
    reply.id = id;
    reply.sniffed = PictureType::Png;
    reply.originalWidth = reply.originalHeight = Side;
    reply.inspection.emplace();
    return reply;
}

void send(const PacketSocket &socket, const DecodeReply &reply, const std::vector<int> &descriptors)
{
    if (!socket.send(encode(reply), descriptors, Block))
        std::_Exit(0);
}

/// Descriptors open here besides the one that lists them and the one of the job.
std::uint32_t openDescriptors()
{
    DIR *folder = ::opendir("/proc/self/fd");
    std::uint32_t count = 0;
    while (const dirent *entry = ::readdir(folder))
        count += entry->d_name[0] != '.' ? 1 : 0;
    ::closedir(folder);
    return count - 2;
}

std::uint32_t environmentSize()
{
    std::uint32_t count = 0;
    while (environ[count])
        ++count;
    return count;
}

using Act = std::function<void(const PacketSocket &, const DecodeJob &)>;

void sendWith(const PacketSocket &socket, const DecodeReply &reply, std::size_t fullSize, int seals)
{
    const auto full = memory(fullSize, seals), veil = memory(4 * Side * Side, AllSeals);
    send(socket, reply, {full.get(), veil.get()});
}

constexpr std::size_t Exact = 4 * Side * Side;

/// Ends, or never ends, or speaks no sentence of the protocol.
std::map<std::string, Act> rudeActs()
{
    return {
        {"hang", [](const PacketSocket &, const DecodeJob &) { hang(); }},
        {"exit", [](const PacketSocket &, const DecodeJob &) { std::_Exit(7); }},
        {"crash", [](const PacketSocket &, const DecodeJob &) { ::raise(SIGKILL); }},
        {"garbage", [](const PacketSocket &s,
                       const DecodeJob &) { (void)s.send(std::as_bytes(std::span("garbage")), {}, Block), hang(); }},
        {"flood",
         [](const PacketSocket &s, const DecodeJob &) {
             while (s.send(std::as_bytes(std::span("garbage")), {}, Block))
                 ;
         }},
        {"huge",
         [](const PacketSocket &s, const DecodeJob &) {
             (void)s.send(std::vector<std::byte>(MaxMessageBytes + 1), {}, Block);
             hang();
         }},
        {"wait-for-the-end",
         [](const PacketSocket &, const DecodeJob &) {
             ::close(3);
             hang();
         }},
    };
}

/// Pictures that are not what the reply says.
std::map<std::string, Act> falseActs()
{
    return {
        {"unsealed", [](const PacketSocket &s, const DecodeJob &j) { sendWith(s, goodReply(j), Exact, 0); }},
        {"half-sealed", [](const PacketSocket &s,
                           const DecodeJob &j) { sendWith(s, goodReply(j), Exact, F_SEAL_GROW | F_SEAL_WRITE); }},
        {"short", [](const PacketSocket &s, const DecodeJob &j) { sendWith(s, goodReply(j), Exact - 1, AllSeals); }},
        {"long", [](const PacketSocket &s, const DecodeJob &j) { sendWith(s, goodReply(j), Exact + 4096, AllSeals); }},
        {"nothing", [](const PacketSocket &s, const DecodeJob &j) { send(s, goodReply(j), {}); }},
        {"one",
         [](const PacketSocket &s, const DecodeJob &j) {
             const auto full = memory(Exact, AllSeals);
             send(s, goodReply(j), {full.get()});
         }},
        {"four",
         [](const PacketSocket &s, const DecodeJob &j) {
             const auto full = memory(Exact, AllSeals);
             send(s, goodReply(j), {full.get(), full.get(), full.get(), full.get()});
         }},
        {"no-memory",
         [](const PacketSocket &s, const DecodeJob &j) {
             send(s, goodReply(j), {STDIN_FILENO, STDIN_FILENO});
         }},
    };
}

/// Replies that do not fit the job.
std::map<std::string, Act> wrongActs()
{
    return {
        {"wrong-id",
         [](const PacketSocket &s, const DecodeJob &j) {
             auto reply = goodReply(j);
             ++reply.id;
             sendWith(s, reply, Exact, AllSeals);
         }},
        {"too-large",
         [](const PacketSocket &s, const DecodeJob &j) {
             auto reply = goodReply(j);
             reply.originalWidth = reply.fullWidth = j.targetWidth + 1;
             sendWith(s, reply, std::size_t{4} * reply.fullWidth * Side, AllSeals);
         }},
        {"hold-with-pictures",
         [](const PacketSocket &s, const DecodeJob &j) { sendWith(s, heldReply(j), Exact, AllSeals); }},
        {"let-out", [](const PacketSocket &s, const DecodeJob &j) { send(s, documentReply(j.id), {}); }},
        {"twice",
         [](const PacketSocket &s, const DecodeJob &j) {
             sendWith(s, goodReply(j), Exact, AllSeals);
             sendWith(s, goodReply(j), Exact, AllSeals);
         }},
    };
}

std::map<std::string, Act> properActs()
{
    return {
        {"good", [](const PacketSocket &s, const DecodeJob &j) { sendWith(s, goodReply(j), Exact, AllSeals); }},
        {"hold", [](const PacketSocket &s, const DecodeJob &j) { send(s, heldReply(j), {}); }},
        {"refuse",
         [](const PacketSocket &s, const DecodeJob &j) {
             DecodeReply reply;
             reply.id = j.id;
             reply.reason = Reason::TooManyPixels;
             send(s, reply, {});
         }},
        {"refuse-with-pictures",
         [](const PacketSocket &s, const DecodeJob &j) {
             DecodeReply reply;
             reply.id = j.id;
             reply.reason = Reason::Broken;
             sendWith(s, reply, Exact, AllSeals);
         }},
        {"surroundings",
         [](const PacketSocket &s, const DecodeJob &j) {
             auto reply = goodReply(j);
             reply.frames = openDescriptors();
             reply.originalWidth = 100 + environmentSize();
             reply.originalHeight = ::getpgrp() == ::getpid() ? 200 : 100;
             reply.metadata = {{"pid", std::to_string(::getpid())}};
             sendWith(s, reply, Exact, AllSeals);
         }},
    };
}

std::map<std::string, Act> acts()
{
    auto all = properActs();
    for (auto &&more : {rudeActs(), falseActs(), wrongActs()})
        all.insert(more.begin(), more.end());
    return all;
}

std::string textOf(const UniqueFd &fd, std::size_t size)
{
    std::string text(size, '\0');
    return ::pread(fd.get(), text.data(), size, 0) == static_cast<ssize_t>(size) ? text : std::string();
}

DecoderHello helloFor(const std::string &start)
{
    if (start == "exits")
        std::_Exit(3);
    if (start == "silent")
        hang();
    DecoderHello hello{.seccomp = true, .limits = true, .landlock = 1};
    if (start == "unlocked")
        hello.seccomp = hello.limits = false;
    if (start == "newer")
        hello.version = ProtocolVersion + 1;
    return hello;
}

} // namespace

int main(int, char **argv)
{
    const std::string name(argv[0]);
    const std::string start = name.substr(name.rfind('-') + 1);
    const PacketSocket socket{UniqueFd(3)};
    if (!socket.send(encode(helloFor(start)), {}, Block))
        return 1;
    if (start == "chatty")
        (void)socket.send(encode(DecoderHello{}), {}, Block);
    const auto known = acts();
    while (const auto packet = socket.receive(MaxMessageBytes, Block)) {
        if (const auto wish = parseWish(packet->bytes)) {
            if (wish->kind == HeldWish::Kind::Send)
                send(socket, documentReply(wish->id), {});
            continue;
        }
        const auto job = parseJob(packet->bytes);
        if (!job || packet->descriptors.size() != 1)
            return 2;
        const std::string text = textOf(packet->descriptors.front(), static_cast<std::size_t>(job->inputSize));
        const auto act = known.find(text.substr(0, text.find(' ')));
        if (act == known.end())
            return 4;
        act->second(socket, *job);
    }
    return 0;
}
