/** A chapter on the desk: its editor, what is stored of it, and what stands in the margin. */
import type { EditorView } from "@milkdown/kit/prose/view";
import type { Node } from "@milkdown/kit/prose/model";
import { TextSelection } from "@milkdown/kit/prose/state";
import { Mapping } from "@milkdown/kit/prose/transform";
import type { Backend, ChapterView, Saved } from "../../backend/contract";
import { isProblem } from "../../backend/problem";
import { beforeLeaving } from "../../backend/unsaved";
import type { Say } from "../../texts/useText";
import { LOADED } from "../editor/plugins/edits";
import { markPlaces, selectMark, showMarks } from "../editor/plugins/marks";
import { openEditor } from "../editor/openEditor";
import type { Opened } from "../editor/createEditor";
import { entriesOf, marksOf, NO_FILTER, type Content, type Entry, type Filter } from "../margin/entries";
import { ChapterSession, type Taken } from "../session/ChapterSession";
import type { DeskState } from "./deskState";
import { pictureView } from "../../pictures/pictureView";
import { afterTheKeystroke } from "./afterTheKeystroke";
import { stepOlder } from "./olderWriting";
import { Store } from "./store";

interface Moment { doc: Node | null; at: number }
const EMPTY: Content = { changes: [], comments: [], conflicts: [] };
const SETTLE = 250;

export class Desk extends Store<DeskState> {
  readonly session: ChapterSession<Moment>;
  view: EditorView | null = null;
  /** Who hears of a picture that came, or is to be changed. */
  pictures: { pasted: (picture: File) => void; opened: (at: number) => void } | null = null;
  private opened: Opened | null = null;
  private stored: string;
  /** The document that says what is stored, and what was typed since. */
  private settled: Node | null = null;
  private typed = new Mapping();
  private closed = false;
  private stay: () => void;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private layoutTimer: ReturnType<typeof setTimeout> | null = null;
  private asked = 0;

  constructor(
    readonly backend: Backend, readonly chapter: ChapterView, readonly t: Say, readonly moment: (at: number) => string, since: string | null,
    private readonly readOnly: boolean,
  ) {
    super({
      row: chapter.row, content: { ...EMPTY, comments: chapter.comments }, entries: [], save: { kind: "untouched" }, since,
      filter: NO_FILTER, selected: null, picked: new Set(), reasons: [], problem: null, source: null, ready: false, caret: null, layout: 0,
      older: { undo: !readOnly, redo: false },
    });
    this.stored = chapter.text;
    this.stay = beforeLeaving(() => this.session.flush());
    this.session = new ChapterSession<Moment>(chapter.row.id, chapter.heads, {
      backend,
      take: () => this.take(),
      stored: () => this.stored,
      settled: (saved, taken) => this.settle(saved, taken),
      told: afterTheKeystroke((save) => this.set({ save })),
      now: () => new Date(),
    });
  }

  get id(): string {
    return this.chapter.row.id;
  }

  async mount(root: HTMLElement) {
    const opened = await openEditor(root, this.stored, {
      label: `${this.state.row.number} ${this.state.row.title}`,
      editable: () => !this.readOnly,
      edited: () => this.session.edited(),
      leftBlock: () => void this.session.save(),
      blurred: () => void this.session.save(),
      changed: (mapping) => {
        this.typed.appendMapping(mapping);
        this.moved();
      },
      picked: (key) => this.select(key, false),
      drawn: () => this.moved(),
      caret: (caret) => this.set({ caret }),
      older: (step) => stepOlder(this, step),
      pasted: (picture) => this.pictures?.pasted(picture),
      pictures: pictureView(this.backend, this.t, (at) => this.pictures?.opened(at)),
    });
    if (this.closed) return void opened.editor.destroy();
    this.opened = opened;
    this.view = opened.view;
    this.settled = opened.view.state.doc;
    this.typed = new Mapping();
    await this.refresh();
    this.set({ ready: true });
  }

  /** Saves what was typed and takes the editor away. */
  async close() {
    this.closed = true;
    const saved = this.session.close();
    if (this.timer) clearTimeout(this.timer);
    if (this.layoutTimer) clearTimeout(this.layoutTimer);
    const { opened } = this;
    this.opened = null;
    this.view = null;
    await opened?.editor.destroy();
    await saved;
    this.stay();
  }

  /** Reads changes, reactions and conflicts again, and the text when it became another. */
  async refresh() {
    // While something is being typed the places would be those of an older text; its save comes here again.
    if (this.closed || this.session.isDirty) return;
    const asked = ++this.asked;
    try {
      const none = this.state.since === "none";
      const [chapter, changes, conflicts] = await Promise.all([
        this.backend.chapter(this.id),
        none ? Promise.resolve([]) : this.backend.chapter_changes(this.id, this.state.since),
        this.backend.conflicts(this.id),
      ]);
      if (asked !== this.asked || this.closed) return;
      if (this.session.isDirty || (chapter.text !== this.stored && !this.adopt(chapter))) return;
      this.set({ row: chapter.row, content: { changes, comments: chapter.comments, conflicts }, problem: null });
      this.render();
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      this.set({ problem: thrown });
    }
  }

  refreshSoon() {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), SETTLE);
  }

  /** Shows what the filter lets through, in the text and in the margin. */
  private render() {
    const { opened, view, settled } = this;
    if (!opened || !view || !settled) return;
    const found = entriesOf(this.state.content, this.state.filter, opened.kept.map(settled));
    const entries = found.map((entry) => ({ ...entry, from: this.typed.map(entry.from), to: this.typed.map(entry.to, -1) }));
    const keys = new Set(entries.map(({ key }) => key));
    const selected = this.state.selected !== null && keys.has(this.state.selected) ? this.state.selected : null;
    const picked = new Set([...this.state.picked].filter((key) => keys.has(key)));
    showMarks(view, marksOf(entries, this.t));
    selectMark(view, selected);
    this.set({ entries, selected, picked, layout: this.state.layout + 1 });
  }

  async setSince(since: string | null) {
    this.set({ since });
    await this.session.flush();
    await this.refresh();
  }

  setFilter(filter: Partial<Filter>) {
    this.set({ filter: { ...this.state.filter, ...filter } });
    this.render();
  }

  /** Opens the chapter at a card, also one that the filter or a decision hides. */
  show(key: string) {
    this.setFilter({ ...NO_FILTER, always: key });
    if (this.entry(key)) this.select(key);
  }

  select(key: string | null, scroll = true) {
    this.set({ selected: key, layout: this.state.layout + 1 });
    if (!this.view) return;
    selectMark(this.view, key);
    if (key !== null && scroll) this.reveal(key);
  }

  /** Goes to the next or the previous card that `wanted` lets through. */
  step(by: 1 | -1, wanted: (entry: Entry) => boolean = () => true) {
    const { entries, selected } = this.state;
    const at = entries.findIndex(({ key }) => key === selected);
    for (let n = 1; n <= entries.length; n++) {
      const start = at < 0 && by < 0 ? entries.length : at;
      const entry = entries[(start + by * n + entries.length * 2) % entries.length];
      if (entry && wanted(entry)) return this.select(entry.key);
    }
  }

  entry(key: string | null): Entry | undefined {
    return this.state.entries.find((entry) => entry.key === key);
  }

  reveal(key: string) {
    const { view } = this;
    if (!view) return;
    const mark = view.dom.querySelector(`[data-mark="${CSS.escape(key)}"]`);
    if (mark) return mark.scrollIntoView({ block: "center" });
    // Of very many marks only those near are drawn: its block comes in sight, then the mark.
    const place = markPlaces(view.state).get(key);
    const node = place && view.domAtPos(place.from).node;
    (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: "center" });
  }

  putCaret(at: number) {
    if (!this.view) return;
    const { tr, doc } = this.view.state;
    this.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(Math.min(at, doc.content.size)))));
  }

  /** Shows the source instead of the page, or the page again with what became of the source. */
  async toggleSource() {
    if (!(await this.session.flush())) return;
    if (this.state.source === null) return this.set({ source: this.stored });
    this.set({ source: null });
    const chapter = await this.backend.chapter(this.id);
    this.adopt(chapter);
    await this.refresh();
  }

  editSource(source: string) {
    this.set({ source });
    this.session.edited();
  }

  /** The chosen stretch of the page as it stands in the stored source. */
  async selection(): Promise<{ quote: string; start: number } | null> {
    const { view, opened } = this;
    if (!view || !opened || !(await this.session.flush()) || !this.settled) return null;
    const { from, to } = view.state.selection;
    const range = from < to ? opened.kept.map(view.state.doc).source({ from, to }) : null;
    return range && { quote: this.stored.slice(range.start, range.end), start: range.start };
  }

  /** The chosen stretch of the page as one reads it. */
  selected(): string {
    if (!this.view) return "";
    const { doc, selection } = this.view.state;
    return doc.textBetween(selection.from, selection.to, "\n", " ").trim();
  }

  /** The paragraphs, list items and cells of the page, each as it stands in the stored source. */
  paragraphs(most = 200): { quote: string; start: number; said: string }[] {
    const { opened, settled } = this;
    if (!opened || !settled) return [];
    const map = opened.kept.map(settled);
    const found: { quote: string; start: number; said: string }[] = [];
    settled.descendants((node, at) => {
      if (!node.isTextblock) return found.length < most;
      const said = node.textContent.trim();
      const range = said === "" || found.length >= most ? null : map.source({ from: at + 1, to: at + 1 + node.content.size });
      if (range) found.push({ quote: this.stored.slice(range.start, range.end), start: range.start, said });
      return false;
    });
    return found;
  }

  private take(): Taken<Moment> {
    const { source } = this.state;
    if (source !== null || !this.view || !this.opened) return { text: source ?? this.stored, moment: { doc: null, at: 0 } };
    const { doc } = this.view.state;
    return { text: this.opened.kept.text(doc), moment: { doc, at: this.typed.maps.length } };
  }

  /** What was taken is stored; the program may have spelled it another way or merged it with more. */
  private settle(saved: Saved, { text, moment }: Taken<Moment>): string[] {
    const { opened, view } = this;
    this.set({ row: { ...this.state.row, words: saved.words, conflicts: saved.conflicts } });
    let heads = saved.heads;
    if (!opened || !view || !moment.doc || this.closed) {
      this.stored = saved.text;
      return heads;
    }
    const typedOn = this.typed.maps.length > moment.at;
    if (saved.text === text) opened.kept.settle(moment.doc, text);
    else {
      opened.kept.open(saved.text);
      const other = opened.kept.take(moment.doc);
      if (other && typedOn) {
        // Taking it in now would move the text under the person's hands: build upon our own
        // revision alone, and the next save brings both together.
        opened.kept.open(text);
        opened.kept.take(moment.doc);
        heads = saved.revision === null ? heads : [saved.revision];
        this.stored = text;
        this.settled = moment.doc;
        this.typed = this.typed.slice(moment.at);
        return heads;
      }
      if (other) this.bringIn(other);
    }
    this.stored = saved.text;
    this.settled = typedOn ? moment.doc : view.state.doc;
    this.typed = typedOn ? this.typed.slice(moment.at) : new Mapping();
    this.refreshSoon();
    return heads;
  }

  /** Takes another text in. Says no when the person typed what is not stored yet. */
  private adopt(chapter: ChapterView): boolean {
    if (this.session.isDirty) return false;
    this.stored = chapter.text;
    this.session.rebase(chapter.heads);
    if (this.state.source !== null) return true;
    if (!this.opened || !this.view) return true;
    this.opened.kept.open(chapter.text);
    const other = this.opened.kept.take(this.view.state.doc);
    if (other) this.bringIn(other);
    this.settled = this.view.state.doc;
    this.typed = new Mapping();
    return true;
  }

  private bringIn({ from, to, nodes }: { from: number; to: number; nodes: Node[] }) {
    if (!this.view || !this.opened) return;
    const { tr, schema } = this.view.state;
    const empty = nodes.length === 0 && from === 0 && to === this.view.state.doc.content.size;
    tr.replaceWith(from, to, empty ? schema.nodes.paragraph!.create() : nodes);
    this.view.dispatch(tr.setMeta(LOADED, true).setMeta("addToHistory", false));
    this.opened.kept.take(this.view.state.doc);
  }

  /** Tells the margin, once it is quiet, that passages may have moved. */
  private moved() {
    if (this.layoutTimer) clearTimeout(this.layoutTimer);
    this.layoutTimer = setTimeout(() => this.set({ layout: this.state.layout + 1 }), SETTLE);
  }
}
