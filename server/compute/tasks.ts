/** The table of what the pool can run: pure functions of server/analysis, by name. One line adds one. */

import { importance } from '../analysis/importance.ts'
import { layout } from '../analysis/layout.ts'

export const tasks = { importance, layout } as const

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0]
export type TaskResult<N extends TaskName> = ReturnType<Tasks[N]>
