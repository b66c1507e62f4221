/** Pictures in the text of the editor: putting them in, finding and changing them. */
import { NodeSelection } from "@milkdown/kit/prose/state";
import type { EditorView } from "@milkdown/kit/prose/view";
import { readLink, writeLink, type PictureLink } from "./link";

export interface PictureInText extends PictureLink {
  alt: string;
  caption: string;
}

const attributes = (picture: PictureInText) => ({ src: writeLink(picture), alt: picture.decorative ? "" : picture.alt, title: picture.caption });

/** Puts a picture in as a block of its own, behind the block of the caret; in its place where that is empty. */
export function putPicture(view: EditorView, picture: PictureInText) {
  const { state } = view;
  const { paragraph, image } = state.schema.nodes;
  const made = paragraph!.create(null, image!.create(attributes(picture)));
  const { $from } = state.selection;
  const empty = $from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0;
  const at = $from.depth === 0 ? $from.pos : empty ? $from.before(1) : $from.after(1);
  const tr = empty ? state.tr.replaceWith(at, $from.after(1), made) : state.tr.insert(at, made);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at + 1)).scrollIntoView());
  view.focus();
}

/** The picture at a place of the text; null where there is none of ours. */
export function pictureAt(view: EditorView, at: number): PictureInText | null {
  const node = view.state.doc.nodeAt(at);
  const link = node?.type.name === "image" ? readLink(String(node.attrs.src)) : null;
  return link && { ...link, alt: String(node!.attrs.alt ?? ""), caption: String(node!.attrs.title ?? "") };
}

export function changePicture(view: EditorView, at: number, picture: PictureInText) {
  if (pictureAt(view, at) === null) return;
  const tr = view.state.tr.setNodeMarkup(at, undefined, attributes(picture));
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)));
  view.focus();
}

/** Where the picture is that is selected; null where none is. */
export function selectedPicture(view: EditorView | null): number | null {
  const selection = view?.state.selection;
  return selection instanceof NodeSelection && selection.node.type.name === "image" ? selection.from : null;
}

/** Where the first picture is of which nobody said what it shows. */
export function silentPicture(view: EditorView): number | null {
  let found: number | null = null;
  view.state.doc.descendants((node, pos) => {
    if (found !== null || node.type.name !== "image") return found === null;
    const link = readLink(String(node.attrs.src));
    if (link && !link.decorative && String(node.attrs.alt ?? "").trim() === "") found = pos;
    return false;
  });
  return found;
}

/** Selects a picture and brings it into sight. */
export function selectPicture(view: EditorView, at: number) {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)).scrollIntoView());
}
