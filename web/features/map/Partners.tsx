import { useMemo } from 'react'
import { count } from '../../ui/words.ts'
import { NamedList } from './NamedList.tsx'
import { type Partner, partnersOf } from './partners.ts'
import type { ViewParts } from './view-parts.ts'

/** With whom an organisation works: directly, or in the same programmes. */
export function Partners({ id, ...parts }: ViewParts & { id: string }) {
  const { stock } = parts.data
  const partners = useMemo(
    () => partnersOf(id, [...stock.edges.values()]).filter((partner) => stock.nodes.has(partner.id)),
    [id, stock],
  )
  const rows = partners.map((partner) => ({
    id: partner.id,
    note: noteOf(partner),
    long: partner.programmes.map((each) => stock.nodes.get(each)?.short ?? each).join(', '),
  }))
  return <NamedList {...parts} title="Partners" rows={rows} />
}

const noteOf = ({ direct, programmes }: Partner): string =>
  [direct.length > 0 && 'direct', programmes.length > 0 && `${count(programmes.length)} shared`]
    .filter(Boolean)
    .join(', ')
