import {
  CircleOff,
  Hourglass,
  type LucideIcon,
  MapPinOff,
  Minimize2,
  SearchX,
  ShieldQuestion,
  Unplug,
} from 'lucide-react'
import type { Gap, GapType } from '#contract/gaps'

interface GapWords {
  name: string
  /** What makes a gap of this type, in a sentence. */
  meaning: string
  icon: LucideIcon
}

/** How each type of gap is named and explained. */
export const gapWords: Record<GapType, GapWords> = {
  uncovered: { name: 'Nobody', meaning: 'No programme in force addresses it.', icon: CircleOff },
  thin: { name: 'Thin', meaning: 'Few programmes, or one organisation runs most of them.', icon: Minimize2 },
  ending: { name: 'Ending', meaning: 'All its programmes end soon.', icon: Hourglass },
  regional: {
    name: 'Missing in a place',
    meaning: 'Active in the UK, with nothing placed in a nation or region.',
    icon: MapPinOff,
  },
  disconnected: {
    name: 'Not connected',
    meaning: 'Its organisations have far fewer ties to one another than chance would give.',
    icon: Unplug,
  },
  unevidenced: {
    name: 'Unsupported',
    meaning: 'Only claims without a public text behind them.',
    icon: ShieldQuestion,
  },
  unmapped: {
    name: 'Not looked at',
    meaning: 'Next to nothing is recorded: a finding about the map, not about the world.',
    icon: SearchX,
  },
}

/** Gaps in the world, and those that may only be gaps in the map; each in the order given. */
export function splitGaps(gaps: readonly Gap[]): { real: Gap[]; unmapped: Gap[] } {
  const doubtful = (gap: Gap) => gap.type === 'unmapped' || gap.perhapsUnmapped
  return { real: gaps.filter((gap) => !doubtful(gap)), unmapped: gaps.filter(doubtful) }
}

/** How far the records support it: high from 0.7, low below 0.4. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.7) return 'high confidence'
  return confidence >= 0.4 ? 'medium confidence' : 'low confidence'
}
