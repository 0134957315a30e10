import { useMemo, useState } from 'react'
import type { Claim, Entity } from '#contract/entities'
import { Button } from '../../ui/Button.tsx'
import { dateRange } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { EvidenceBadge } from '../../ui/EvidenceBadge.tsx'
import { count, keyWords } from '../../ui/words.ts'
import { type ClaimGroup, claimGroups } from './claim-groups.ts'
import own from './Panel.module.css'
import type { Lexicon } from './words.ts'

const atFirst = 6

interface ClaimsProps {
  entity: Entity
  lexicon: Lexicon
  onPick: (id: string) => void
}

/** Every claim about the entity, by relation, each with how well it is supported. */
export function Claims({ entity, lexicon, onPick }: ClaimsProps) {
  const groups = useMemo(() => claimGroups(entity.claims), [entity.claims])
  if (groups.length === 0) return <p className={own.none}>No ties are recorded.</p>
  return (
    <section aria-label={`${count(entity.claims.length)} claims`}>
      {groups.map((group) => (
        <Group
          key={`${group.relation} ${group.direction}`}
          group={group}
          title={lexicon.relation(group.relation, group.direction)}
          onPick={onPick}
        />
      ))}
    </section>
  )
}

function Group({ group, title, onPick }: { group: ClaimGroup; title: string; onPick: (id: string) => void }) {
  const [all, setAll] = useState(false)
  const { claims } = group
  return (
    <section className={own.section}>
      <h3>
        {title} <span className={own.count}>{count(claims.length)}</span>
      </h3>
      <ul className={own.claims}>
        {(all ? claims : claims.slice(0, atFirst)).map((claim) => (
          <ClaimRow key={claim.id} claim={claim} onPick={onPick} />
        ))}
      </ul>
      {claims.length > atFirst && (
        <Button size="s" look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show fewer' : `Show all ${count(claims.length)}`}
        </Button>
      )}
    </section>
  )
}

function ClaimRow({ claim, onPick }: { claim: Claim; onPick: (id: string) => void }) {
  const { evidence, sources, review, start, end, precision, note, rationale, strength } = claim
  const when = dateRange(start, end, precision)
  const small = [when, strength && keyWords(strength)].filter(Boolean).join(', ')
  return (
    <li>
      <span>
        <EntityLink entity={claim.other} onPick={onPick} />
        {small && <small>{small}</small>}
      </span>
      <EvidenceBadge {...{ evidence, sources, review, start, end, precision, note, rationale }} />
    </li>
  )
}
