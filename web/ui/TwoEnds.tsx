import { ArrowLeftRight } from 'lucide-react'
import { IconButton } from './Button.tsx'
import { EntityPicker } from './EntityPicker.tsx'
import type { Lexicon } from './lexicon.ts'

type Search = Parameters<typeof EntityPicker>[0]['search']

interface End {
  label: string
  search: Search
  onPick: (id: string | null) => void
}

interface TwoEndsProps {
  ends: readonly [End, End]
  swap: { label: string; onSwap: () => void }
  lexicon: Lexicon
}

/** Two entities to pick, and a button that swaps them. */
export const TwoEnds = ({ ends: [first, second], swap, lexicon }: TwoEndsProps) => (
  <>
    <EntityPicker {...first} lexicon={lexicon} />
    <IconButton label={swap.label} look="plain" onClick={swap.onSwap}>
      <ArrowLeftRight />
    </IconButton>
    <EntityPicker {...second} lexicon={lexicon} />
  </>
)
