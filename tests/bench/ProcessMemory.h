#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace vigie::bench {

struct ProcessMemory
{
    std::string program;
    long kib = 0;
    bool proportional = true; ///< PSS; false: resident, which is more (the process is closed to us)
};

inline ProcessMemory memoryOf(const std::string &pid)
{
    ProcessMemory memory;
    std::getline(std::ifstream("/proc/" + pid + "/comm"), memory.program);
    std::ifstream rollup("/proc/" + pid + "/smaps_rollup");
    for (std::string word; rollup >> word;)
        if (word == "Pss:" && rollup >> memory.kib)
            return memory;
    constexpr long KibPerPage = 4;
    long whole = 0, resident = 0;
    std::ifstream("/proc/" + pid + "/statm") >> whole >> resident;
    memory.kib = resident * KibPerPage;
    memory.proportional = false;
    return memory;
}

/// This process and those it started.
inline std::vector<ProcessMemory> familyMemory()
{
    std::vector<ProcessMemory> family{memoryOf("self")};
    std::error_code ignored;
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task", ignored)) {
        std::ifstream children(task.path() / "children");
        for (std::string pid; children >> pid;)
            family.push_back(memoryOf(pid));
    }
    return family;
}

} // namespace vigie::bench
