import { useEffect } from 'react'
import type { Grouped } from './grouped.ts'
import { type GroupsOptions, useGroups } from './use-groups.ts'

export interface GroupsNow {
  grouped: Grouped | null
  /** What groups it is on the way. */
  coming: boolean
}

/** Groups the scene, and draws nothing itself: its code is fetched only where the map is grouped. */
export default function Groups({
  onGroups,
  ...options
}: GroupsOptions & { onGroups: (now: GroupsNow) => void }) {
  const { grouped, coming } = useGroups(options)
  useEffect(() => onGroups({ grouped, coming }), [onGroups, grouped, coming])
  useEffect(() => () => onGroups({ grouped: null, coming: true }), [onGroups])
  return null
}
