/** Runs in a worker thread: finds the task by name in the table and hands typed arrays back without a copy. */

import { move, transferableSymbol, valueSymbol } from 'piscina'
import { buffersOf } from './buffers.ts'
import { tasks } from './tasks.ts'

export default function work({ name, input }: { name: keyof typeof tasks; input: never }): unknown {
  const task = tasks[name]
  if (!Object.hasOwn(tasks, name)) throw new RangeError(`compute: there is no task ${name}`)
  const result: unknown = task(input)
  const buffers = buffersOf(result)
  if (buffers.length === 0) return result
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result } as never)
}
