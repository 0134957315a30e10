const LOOK_MS = 500

/**
 * Ends this process when the one that started it has gone. npm runs a script by a shell and hands a signal to
 * that shell alone, so a server whose `npm start` is told to stop would stay behind, with its port and its store.
 * Only under npm: whoever starts the server by hand may leave it running.
 */
export function endWithParent(env = process.env) {
  if (!env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS)
  watch.unref()
}
