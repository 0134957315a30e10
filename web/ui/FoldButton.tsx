import { ChevronRight } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import css from './FoldButton.module.css'

interface FoldButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children'> {
  open: boolean
}

/** Opens and closes what lies below a row of a tree. */
export const FoldButton = ({ open, ...rest }: FoldButtonProps) => (
  <button type="button" className={cx(css.fold, open && css.open)} {...rest}>
    <ChevronRight aria-hidden="true" />
  </button>
)
