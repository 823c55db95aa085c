import { createLink } from '@tanstack/react-router'
import { Button, type ButtonProps } from 'antd'
import type { ReactNode, Ref } from 'react'

function AnchorButton({
  ref,
  look,
  ...props
}: Omit<ButtonProps, 'type'> & { look?: 'primary'; ref?: Ref<HTMLAnchorElement> }): ReactNode {
  return <Button {...props} {...(look === undefined ? {} : { type: look })} ref={ref} />
}

/** A link of the router that looks like a button. */
export const LinkButton = createLink(AnchorButton)
