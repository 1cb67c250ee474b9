#include "models/cache/DatabaseThread.h"

namespace vigie::cache {

DatabaseThread::DatabaseThread(Opener opener)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread for the whole life of the connection
    m_pool.start([state = m_state, opened = m_opened, opener = std::move(opener)] {
        auto database = opener();
        if (database) {
            state->database.emplace(std::move(*database));
            opened.finish({});
        } else {
            state->failure = database.error();
            opened.finish(std::move(database).error());
        }
    });
}

DatabaseThread::~DatabaseThread()
{
    m_pool.start([state = m_state] { state->database.reset(); });
    m_pool.waitForDone();
}

} // namespace vigie::cache
