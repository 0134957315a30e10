import type { PathsAnswer } from '#contract/paths'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/words.ts'
import css from './Paths.module.css'
import type { PathsPatch, PathsState } from './paths-state.ts'

interface ApartProps {
  apart: NonNullable<PathsAnswer['apart']>
  state: PathsState
  set: (patch: PathsPatch) => void
}

/** No path: in which parts of the network the two lie, and what to widen. */
export function Apart({ apart, state, set }: ApartProps) {
  const narrowed = state.relation.length > 0 || state.evidence.length > 0 || state.asOf !== undefined
  return (
    <section className={css.apart} role="status">
      <h2>No path leads from one to the other</h2>
      <div className={css.parts}>
        <Part {...apart.from} />
        <span className={css.gap} aria-hidden="true" />
        <Part {...apart.to} />
      </div>
      {narrowed && (
        <>
          <p>Only ties that pass the filters count. With all ties of all years there may be one.</p>
          <Button onClick={() => set({ relation: [], evidence: [], asOf: null })}>Count all ties</Button>
        </>
      )}
    </section>
  )
}

const across = (size: number) => Math.round(18 + Math.sqrt(size) * 5)

/** A component of the network as a disc, its area by its size. */
const Part = ({ size, text }: { size: number; text: string }) => (
  <figure className={css.part}>
    <span className={css.disc} style={{ width: across(size), height: across(size) }} aria-hidden="true">
      {size}
    </span>
    <figcaption>
      <b>{size === 1 ? 'Alone' : `With ${counted(size - 1, 'other')}`}</b>
      {text}.
    </figcaption>
  </figure>
)
