import type { Kind } from '../content/kinds';
import type { GroupView, HeadView, PartView } from './views';

/** A map entry: one kind with its groups of pages. */
export interface MapSection {
  kind: Kind;
  title: string;
  permalink: string;
  groups: GroupView[];
}

/** A line of a picture as it passes one row. */
export interface RailView {
  /** Which line of its sheet, counted from 1. */
  rail: number;
  /** Of the page that the line stands for. */
  kind: Kind;
  /** Its place, counted from the outermost. */
  track: number;
  /** Whether it comes from the row above, and whether it goes on to the row below. */
  isFromAbove: boolean;
  isGoingDown: boolean;
  /** The page of the row is what the line stands for, or names it; else the line only passes. */
  joins?: 'own' | 'linked' | 'alternative';
}

/** A page on a sheet of the map. */
export interface MapRowView {
  kind: Kind;
  title: string;
  permalink: string;
  isVisitor: boolean;
  /** Its relations in words: `involves Django and Redis, prevented by Test at three levels`. */
  told: string;
  left: RailView[];
  right: RailView[];
}

/** One picture of the map. */
export interface MapSheetView {
  /** `map-databases`, where a link lands. */
  id: string;
  title: string;
  /** The technologies that it is about, where a subject has several sheets. */
  note?: string;
  rows: MapRowView[];
  /** How many tracks there are on either side. */
  tracks: { left: number; right: number };
}

/** A subject in the overview of the map. */
export interface MapSubjectView {
  title: string;
  permalink: string;
  counts: { kind: Kind; count: number; noun: string }[];
  /** How many relations lead to other subjects, those with most first. */
  ties: { title: string; count: number }[];
}

/** The whole map in one picture, by subject. */
export interface MapOverviewView {
  subjects: MapSubjectView[];
  /** Which subjects are related, by their places, and how much. */
  ties: { from: number; to: number; count: number }[];
}

/** The map, or a later part of it where it is long. */
export interface MapView {
  head: HeadView;
  sheets: MapSheetView[];
  /** Of the first part alone. */
  overview?: MapOverviewView;
  sections?: MapSection[];
  /** Missing where one page holds all. */
  part?: PartView;
}
