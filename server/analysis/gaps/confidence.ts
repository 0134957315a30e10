import type { ActivityProgramme, Mark } from '../activity.ts'

const weight: Record<Mark, number> = { seen: 1, known: 0.6, judgement: 0.3 }

/**
 * How far what is recorded supports a finding, in [0, 1]: the mean weight of the entries and roles recorded (seen 1,
 * known 0.6, judgement 0.3; 0.5 with none), times claims / (claims + wanted), so that little looking gives little
 * confidence.
 */
export function confidence(recorded: readonly ActivityProgramme[], claims: number, wanted: number): number {
  const marks = recorded.flatMap(({ evidence, roles }) => [evidence, ...roles.map((role) => role.evidence)])
  const mean = marks.length === 0 ? 0.5 : marks.reduce((sum, mark) => sum + weight[mark], 0) / marks.length
  return mean * saturation(claims, wanted)
}

/** How much has been looked at, in [0, 1). */
export const saturation = (claims: number, wanted: number): number =>
  claims + wanted === 0 ? 0 : claims / (claims + wanted)
