export { SETTING_NAMES, type SettingName } from './settings.ts'
export { readConfig, type Config, type Environment } from './read-config.ts'
