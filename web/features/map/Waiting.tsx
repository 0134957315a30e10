import { useEffect, useRef, useState } from 'react'
import type { Insets } from '../../graph/types.ts'
import { Button } from '../../ui/Button.tsx'
import { useFocusTaken } from '../../ui/use-focus-taken.ts'
import { type Asked, waitingWords } from './asked.ts'
import css from './Waiting.module.css'

interface WaitingProps {
  /** What is on its way, and what is on screen meanwhile, if anything. */
  asked: Asked
  shown: Asked | null
  insets: Pick<Insets, 'left' | 'right'>
  onCancel?: () => void
  /** It is over while the keyboard was on its button. */
  onFocusTaken?: () => void
}

const nothing = (): void => {}

/** Shorter waits need no words. */
const patience = 900

/** Says what the map waits for, once that takes a while, and leads back to what is on screen. */
export function Waiting({ asked, shown, insets, onCancel, onFocusTaken = nothing }: WaitingProps) {
  const place = useRef<HTMLDivElement>(null)
  useFocusTaken(place, onFocusTaken)
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div ref={place} className={css.place} style={{ left: insets.left, right: insets.right }} role="status">
      {long && (
        <div className={css.inner}>
          <span>{waitingWords(asked, shown)} …</span>
          {onCancel && (
            <Button size="s" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <span className={css.bar} />
        </div>
      )}
    </div>
  )
}
