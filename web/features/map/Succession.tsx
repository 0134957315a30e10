import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Entity } from '#contract/entities'
import { apiQuery } from '../../api/use-api.ts'
import { dateText } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { becomeBy, type Heir, hasLineage, type Lineage, lineageOf, notYetBy } from './lineage.ts'
import css from './Succession.module.css'

interface SuccessionProps {
  entity: Entity
  /** In place of going to the map. */
  onPick?: (id: string) => void
  /** The time the map speaks of; what had become of the organisation by then is said first, and leads there. */
  asOf?: string | undefined
}

/** "Now the Responsible Technology Adoption Unit, then ...": follows an organisation through its names and homes. */
export function Succession({ entity, onPick, asOf }: SuccessionProps) {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: ['lineage', entity.id, entity.meta.revision],
    queryFn: () =>
      lineageOf(
        entity.id,
        async (id) => (await client.fetchQuery(apiQuery(`entities/${id}`, Entity))).claims,
      ),
    enabled: hasLineage(entity.claims),
  })
  if (!data) return null
  const livesOn = entity.status?.value === 'active'
  return (
    <div className={css.succession}>
      {asOf && <AtTheTime {...{ entity, onPick, asOf, livesOn }} lineage={data} />}
      {data.later.length > 0 && (
        <p>
          <b>{livesOn ? 'Passed work on to' : 'Now'}</b> <Chain steps={data.later} onPick={onPick} />
        </p>
      )}
      {data.earlier.length > 0 && (
        <p>
          <b>Formerly</b> <Chain steps={data.earlier} onPick={onPick} until />
        </p>
      )}
    </div>
  )
}

interface AtTheTimeProps extends Required<Pick<SuccessionProps, 'entity'>> {
  onPick: SuccessionProps['onPick']
  asOf: string
  lineage: Lineage
  livesOn: boolean
}

/** "By the end of 2024 it had become the Responsible Technology Adoption Unit": read out when the years play. */
function AtTheTime({ entity, onPick, asOf, lineage, livesOn }: AtTheTimeProps) {
  const heirs = becomeBy(entity.id, lineage, asOf)
  const others = notYetBy(entity.id, lineage, asOf)
  const by = asOf.length === 10 ? `On ${dateText(asOf)}` : `By the end of ${dateText(asOf)}`
  return (
    <div className={css.then} role="status">
      {heirs.length > 0 && (
        <p>
          {by} it had {livesOn ? 'passed work on to' : 'become'} <Names heirs={heirs} onPick={onPick} />.
        </p>
      )}
      {others.length > 0 && (
        <p>
          {by} <Names heirs={others} onPick={onPick} /> had not yet become part of it.
        </p>
      )}
    </div>
  )
}

const Names = ({ heirs, onPick }: Pick<SuccessionProps, 'onPick'> & { heirs: readonly Heir[] }) =>
  heirs.map(({ id, other }, place) => (
    <Fragment key={id}>
      {place > 0 && (place === heirs.length - 1 ? ' and ' : ', ')}
      <EntityLink entity={other} onPick={onPick} />
    </Fragment>
  ))

interface ChainProps extends Pick<SuccessionProps, 'onPick'> {
  steps: readonly Heir[][]
  /** The date is when the name ended rather than when it began. */
  until?: boolean
}

const Chain = ({ steps, onPick, until }: ChainProps) =>
  steps.map((step, index) => (
    <Fragment key={step[0]?.id}>
      {index > 0 && (until ? ', before that ' : ', then ')}
      {step.map((heir, place) => (
        <Fragment key={heir.id}>
          {place > 0 && (place === step.length - 1 ? ' and ' : ', ')}
          <span title={heir.note ?? undefined}>
            <EntityLink entity={heir.other} onPick={onPick} />
            {heir.date && (
              <small>
                {' '}
                ({until ? 'until' : 'from'} {dateText(heir.date)})
              </small>
            )}
          </span>
        </Fragment>
      ))}
    </Fragment>
  ))
