export { readConfig, type Config, type Environment } from './read-config.ts'
