import type { ReactNode } from 'react'
import { colour } from '../../kit/tokens.ts'

/** 回, the echo, as a seal: one square inside another. */
export const Seal = (): ReactNode => (
  <svg className="seal" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <SealShapes />
  </svg>
)

const SealShapes = (): ReactNode => (
  <>
    <rect width="40" height="40" rx="5" fill={colour.seal} />
    <path d="M9 9h22v22H9z M15.500 15.500h9v9h-9z" fill="none" stroke={colour.paper} strokeWidth="2.600" />
  </>
)

/** The same, as the icon of the site. */
export const SealIcon = (): ReactNode => (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
    <SealShapes />
  </svg>
)
