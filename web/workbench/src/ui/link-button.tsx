import { createLink } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'
import type { ReactNode, Ref } from 'react'

function AnchorButton({ ref, ...props }: ButtonProps & { ref?: Ref<HTMLAnchorElement> }): ReactNode {
  return <Button {...props} ref={ref} />
}

/** A link of the router that looks like a button. */
export const LinkButton = createLink(AnchorButton)
