import { App, ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useMemo, type ReactNode } from 'react'
import { colour, font, radius, size } from '../../../kit/tokens.ts'
import { usePreferences } from './preferences.ts'

/** Ant Design in the colours and sizes of the house. Nothing moves: a clerk looks at this for eight hours. */
function themeOf(largeType: boolean): ThemeConfig {
  const fontSize = Math.round(size.workbench * (largeType ? size.large : 1))
  return {
    token: {
      motion: false,
      fontFamily: font.text,
      fontSize,
      controlHeight: largeType ? 44 : 34,
      borderRadius: radius.small,
      colorPrimary: colour.accent,
      colorInfo: colour.accent,
      colorLink: colour.accent,
      colorLinkHover: colour.accentHover,
      colorError: colour.seal,
      colorSuccess: colour.good,
      colorTextBase: colour.ink,
      colorText: colour.ink,
      colorTextSecondary: colour.inkSoft,
      colorTextTertiary: colour.inkSoft,
      colorTextDescription: colour.inkSoft,
      colorTextPlaceholder: colour.inkSoft,
      colorBgBase: colour.surface,
      colorBorder: colour.lineStrong,
      colorBorderSecondary: colour.line,
      colorSplit: colour.line,
      controlItemBgActive: colour.accentShade,
      controlItemBgHover: colour.shade,
      controlOutlineWidth: 1,
      controlOutline: colour.accent,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Select: { optionSelectedBg: colour.accentShade },
    },
  }
}

/** The nonce under which the server lets Ant Design write its styles (Vite leaves it in the page). */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

export function Theme({ children }: { children: ReactNode }): ReactNode {
  const { language, largeType } = usePreferences()
  const theme = useMemo(() => themeOf(largeType), [largeType])
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'en' ? enUS : zhCN}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}
