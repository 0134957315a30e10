import type { PathsAnswer } from '#contract/paths'
import { ExportMenu } from '../../ui/ExportMenu.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { HowComputed } from '../../ui/HowComputed.tsx'
import type { Lexicon } from '../../ui/lexicon.ts'
import { MapLink } from '../../ui/MapLink.tsx'
import { drawSvg } from '../../ui/svg-export.ts'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import { Rules } from '../../ui/View.tsx'
import { counted } from '../../ui/words.ts'
import { Apart } from './Apart.tsx'
import { Chains } from './Chains.tsx'
import { PathsPicture } from './PathsPicture.tsx'
import { csvRows, stepRows } from './path-words.ts'
import type { PathsPatch, PathsState } from './paths-state.ts'
import { StepTable } from './StepTable.tsx'

interface AnswerProps {
  answer: PathsAnswer
  state: PathsState
  set: (patch: PathsPatch) => void
  lexicon: Lexicon
}

export function Answer({ answer, state, set, lexicon }: AnswerProps) {
  const { paths, apart } = answer
  if (apart) return <Apart apart={apart} state={state} set={set} />
  const first = paths[0]
  const ids = [...new Set(paths.flatMap((path) => path.nodes.map(({ id }) => id)))]
  const ends = first && [first.nodes[0], first.nodes.at(-1)]
  const title = ends ? `${ends[0]?.name} to ${ends[1]?.name}` : 'Paths'
  const source = `Interplay, revision ${answer.meta.revision}${answer.meta.asOf ? `, as of ${answer.meta.asOf}` : ''}`
  return (
    <>
      <Figure
        title={headline(answer, state)}
        lead={leadOf(answer, state)}
        actions={
          <>
            <MapLink ids={ids} asOf={state.asOf}>
              {paths.length === 1 ? 'Show it on the map' : 'Show them on the map'}
            </MapLink>
            <ToggleGroup
              label="Shown as"
              value={state.as}
              onChange={(as) => set({ as })}
              options={[
                { value: 'chains', name: 'Chains' },
                { value: 'table', name: 'Table' },
              ]}
            />
            <ExportMenu
              name={`paths-${state.from}-${state.to}`}
              csv={() => csvRows(stepRows(paths, lexicon))}
              svg={() => drawSvg(<PathsPicture paths={paths} lexicon={lexicon} />, { title, source })}
              json={() => answer}
            />
          </>
        }
      >
        {state.as === 'table' ? (
          <StepTable rows={stepRows(paths, lexicon)} />
        ) : (
          <Chains paths={paths} lexicon={lexicon} asOf={state.asOf} by={state.by} />
        )}
      </Figure>
      <HowComputed metas={[answer.meta]}>
        <PathRules />
      </HowComputed>
    </>
  )
}

function headline({ paths }: PathsAnswer, { by, k }: PathsState): string {
  const first = paths[0]
  const steps = counted(first?.length ?? 0, 'step')
  if (k === 1 || paths.length === 1)
    return by === 'hops' ? `${steps} apart` : `${steps} along the best supported ties`
  return by === 'hops'
    ? `${steps} apart, by ${paths.length} ways`
    : `The ${paths.length} best supported ways, the first in ${steps}`
}

function leadOf({ paths }: PathsAnswer, { by, k }: PathsState): string {
  const all = paths.length < k ? `There are ${paths.length} paths in all, fewer than asked for. ` : ''
  const order = by === 'hops' ? 'The shortest first.' : 'Those with the best supported steps first.'
  return `${paths.length < k ? all : ''}${order} An arrow shows which way a tie runs; a broken line is not seen in a public text.`
}

const PathRules = () => (
  <Rules title="Steps">
    <li>A path runs through organisations and programmes only, whichever way a tie points.</li>
    <li>Places, priorities and sources are no stepping stones: almost everything meets in London.</li>
    <li>No path visits anyone twice. Where two are tied in several ways, the best supported tie is shown.</li>
    <li>Best supported: a step that is seen costs 1, known 2, a judgement 3; the least sum wins.</li>
  </Rules>
)
