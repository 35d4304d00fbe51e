export {
  everyAction,
  MAX_ACTIONS,
  NO_CHOICE,
  ONLY_WAIT,
  permits,
  type Channels,
  type ChannelSpec,
  type Columns,
  type ColumnSpec,
  type ColumnType,
  type Spaces,
} from "./spaces.ts";
