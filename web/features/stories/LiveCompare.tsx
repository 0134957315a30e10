import { CompareAnswer } from '#contract/compare'
import { useApi } from '../../api/use-api.ts'
import { EntityLink } from '../../ui/EntityLink.tsx'
import { counted } from '../../ui/words.ts'
import { LiveFrame } from './LiveFrame.tsx'
import css from './Stories.module.css'

type Pair = readonly [string, string]
const useCompare = (strategies: Pair) => useApi('compare', CompareAnswer, { strategies: [...strategies] })

/** Organisations with programmes on both strategies, those that join most first. */
export function LiveBridges({ strategies }: { strategies: Pair }) {
  return (
    <LiveFrame title="Organisations on both" query={useCompare(strategies)}>
      {({ bridges, strategies: [left, right] }) => (
        <>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">Organisation</th>
                <th scope="col">{left?.name}</th>
                <th scope="col">{right?.name}</th>
              </tr>
            </thead>
            <tbody>
              {bridges.slice(0, 6).map((bridge) => (
                <tr key={bridge.id}>
                  <th scope="row">
                    <EntityLink entity={bridge} />
                  </th>
                  <td>{bridge.programmes[left?.id ?? '']?.length ?? 0}</td>
                  <td>{bridge.programmes[right?.id ?? '']?.length ?? 0}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.note}>
            Programmes on each. {Math.min(6, bridges.length)} of {bridges.length} organisations.
          </p>
        </>
      )}
    </LiveFrame>
  )
}

/** Aligned parts of which one has programmes and the other none. */
export function LivePairs({ strategies }: { strategies: Pair }) {
  return (
    <LiveFrame title="Covered on one side only" query={useCompare(strategies)}>
      {({ pairs }) => {
        const oneSided = pairs.filter((pair) => pair.oneSided)
        if (oneSided.length === 0) return <p>None of {counted(pairs.length, 'aligned pair')}.</p>
        return (
          <>
            <ul className={css.findings}>
              {oneSided.slice(0, 5).map(({ id, from, to }) => {
                const [has, lacks] = from.programmes > 0 ? [from, to] : [to, from]
                return (
                  <li key={id}>
                    <EntityLink entity={has} /> has {counted(has.programmes, 'programme')},{' '}
                    <EntityLink entity={lacks} /> none.
                  </li>
                )
              })}
            </ul>
            <p className={css.note}>
              {Math.min(5, oneSided.length)} of {oneSided.length} such pairs, among{' '}
              {counted(pairs.length, 'aligned pair')}.
            </p>
          </>
        )
      }}
    </LiveFrame>
  )
}
