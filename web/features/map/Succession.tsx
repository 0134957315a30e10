import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Entity } from '#contract/entities'
import { apiQuery } from '../../api/use-api.ts'
import { dateText } from '../../ui/dates.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { type Heir, hasLineage, lineageOf } from './lineage.ts'
import css from './Succession.module.css'

interface SuccessionProps {
  entity: Entity
  /** In place of going to the map. */
  onPick?: (id: string) => void
}

/** "Now the Responsible Technology Adoption Unit, then ...": follows an organisation through its names and homes. */
export function Succession({ entity, onPick }: SuccessionProps) {
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
