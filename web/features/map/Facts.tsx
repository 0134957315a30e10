import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Evidence } from '#contract/common'
import type { Entity } from '#contract/entities'
import { dateRange, dateText } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { EvidenceBadge } from '../../ui/EvidenceBadge.tsx'
import own from './Panel.module.css'
import type { Lexicon } from './words.ts'

interface FactsProps {
  entity: Entity
  lexicon: Lexicon
  onPick: (id: string) => void
}

/** The entity's own facts, each with its mark where it has one. */
export function Facts({ entity, onPick }: FactsProps) {
  const dates = dateRange(entity.start, entity.end, entity.precision)
  return (
    <dl className={own.facts}>
      {dates && <Fact name="When">{dates}</Fact>}
      {entity.home && (
        <Fact name="Based in" evidence={entity.home.evidence}>
          <EntityLink entity={entity.home} onPick={onPick} />
        </Fact>
      )}
      {entity.coverage && (
        <Fact name="Works in">
          <EntityLink entity={entity.coverage} onPick={onPick} />
        </Fact>
      )}
      {entity.strategy && (
        <Fact name="Part of">
          <EntityLink entity={entity.strategy} onPick={onPick} />
        </Fact>
      )}
      {entity.group && <Fact name="Group">{entity.group}</Fact>}
      {entity.horizon && <Fact name="Horizon">{entity.horizon}</Fact>}
      {entity.published && (
        <Fact name="Published" evidence={entity.published.evidence}>
          {dateText(entity.published.value)}
          {entity.published.note && <small> {entity.published.note}</small>}
        </Fact>
      )}
      {entity.updated && (
        <Fact name="Updated" evidence={entity.updated.evidence}>
          {dateText(entity.updated.value)}
          {entity.updated.note && <small> {entity.updated.note}</small>}
        </Fact>
      )}
      {entity.jurisdiction && <Fact name="Applies to">{entity.jurisdiction}</Fact>}
      {entity.website && (
        <Fact name="Website" evidence={entity.website.evidence}>
          <External url={entity.website.value} />
        </Fact>
      )}
      {entity.identifiers.map(({ scheme, value, url, evidence, sources }) => (
        <div key={`${scheme}:${value}`} className={own.fact}>
          <dt>{scheme.toUpperCase()}</dt>
          <dd>
            {url ? <External url={url} text={bare(value)} /> : value}{' '}
            <EvidenceBadge evidence={evidence} sources={sources} />
          </dd>
        </div>
      ))}
      <div className={own.fact}>
        <dt>Entry</dt>
        <dd>
          <EvidenceBadge
            evidence={entity.evidence}
            sources={entity.sources}
            review={entity.review}
            start={entity.start}
            end={entity.end}
            precision={entity.precision}
            note={entity.note}
          />
        </dd>
      </div>
    </dl>
  )
}

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

const External = ({ url, text = bare(url) }: { url: string; text?: string }) => (
  <a className={own.external} href={url} target="_blank" rel="noreferrer">
    {text}
    <ArrowUpRight size={13} aria-label="(opens in a new tab)" />
  </a>
)

interface FactProps {
  name: string
  evidence?: Evidence | null
  children: ReactNode
}

const Fact = ({ name, evidence, children }: FactProps) => (
  <div className={own.fact}>
    <dt>{name}</dt>
    <dd>
      {children} {evidence && <EvidenceBadge evidence={evidence} />}
    </dd>
  </div>
)
