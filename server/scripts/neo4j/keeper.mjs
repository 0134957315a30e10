import { spawn } from 'node:child_process'

/**
 * Runs one Java process and never outlives who started it: when the starter ends in whatever way, even by
 * kill -9, the channel to it closes and Java is stopped. Arguments: the java command, then its arguments.
 */
const STOP_MS = 20_000
const [command = 'java', ...args] = process.argv.slice(2)
const java = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

function stop() {
  java.kill('SIGTERM')
  setTimeout(() => java.kill('SIGKILL'), STOP_MS).unref()
}

process.on('disconnect', stop)
process.on('SIGTERM', stop)
// Ctrl-C reaches Java too, as a member of the same group: wait for it.
process.on('SIGINT', () => {})
java.on('error', () => process.exit(127))
java.on('exit', (code) => process.exit(code ?? 1))
