(function() {
	// review/app.ts
	/** Whether what was typed is in the file that was saved last. */
	function isSaved(typed) {
		return typed.draft === null && typed.saved === signature(typed);
	}
	/** Whether there is anything a reviewer would not want to lose. */
	function hasTyped(typed) {
		return typed.comments.length > 0 || typed.gathered.length > 0 || typed.remarks.some((said) => said.text !== "" || said.satisfied !== null) || typed.draft !== null;
	}
	/** What a file that is saved now would hold, to be held against the last one. */
	function signature({ sender, comments, remarks, gathered }) {
		const passed = gathered.filter((one) => one.pass === true).map((one) => [one.from, one.comment]);
		return JSON.stringify(passed.length ? [
			sender,
			comments,
			remarks,
			passed
		] : [
			sender,
			comments,
			remarks
		]);
	}
	// review/dom.ts
	/** Makes an element. Words only ever become text; listeners begin with `on`. */
	function make(tag, properties = {}, ...children) {
		const made = document.createElement(tag);
		for (const [name, value] of Object.entries(properties)) if (typeof value === "function") made.addEventListener(name.slice(2), value);
		else if (value === true) made.setAttribute(name, "");
		else if (typeof value === "string") made.setAttribute(name, value);
		for (const child of children) if (child !== null) made.append(child);
		return made;
	}
	/** A field under its label. */
	function labelled(label, field, id) {
		field.id = id;
		return make("div", { class: "field" }, make("label", { for: id }, label), field);
	}
	/** A choice of several, each with its words. */
	function choice(options, chosen, onchange) {
		const select = make("select", onchange ? { onchange } : {});
		for (const [value, words] of options) {
			const option = make("option", { value }, words);
			option.selected = value === chosen;
			select.append(option);
		}
		return select;
	}
	/** Offers bytes to be saved under a name: no network is asked. */
	function offer(name, type, bytes) {
		const address = URL.createObjectURL(new Blob([bytes], { type }));
		const link = make("a", {
			href: address,
			download: name,
			hidden: true
		});
		document.body.append(link);
		link.click();
		link.remove();
		setTimeout(() => URL.revokeObjectURL(address), 6e4);
	}
	// review/earlier.ts
	/** Beside each earlier answer: whether the reviewer is satisfied, and what they say to it. */
	function earlierPart(app) {
		const { t } = app.words;
		for (const place of document.querySelectorAll(".earlier[data-answered=true]")) {
			const label = place.dataset.label ?? "";
			const now = () => app.typed.remarks.find((one) => one.label === label) ?? {
				label,
				satisfied: null,
				text: ""
			};
			const change = (part) => app.change({ remarks: [...app.typed.remarks.filter((one) => one.label !== label), {
				...now(),
				...part
			}].sort((one, two) => one.label < two.label ? -1 : 1) }, true);
			const radio = (key, value) => {
				const id = `satisfied-${key}-${label}`;
				const input = make("input", {
					type: "radio",
					name: `satisfied-${label}`,
					id,
					onchange: () => change({ satisfied: value })
				});
				input.checked = now().satisfied === value;
				return make("span", { class: "radio" }, input, make("label", { for: id }, t(`satisfied-${key}`)));
			};
			const text = make("textarea", { rows: "3" });
			text.value = now().text;
			text.addEventListener("input", () => change({ text: text.value }));
			place.querySelector(".verdict")?.remove();
			place.append(make("div", {
				class: "verdict",
				lang: app.words.language
			}, make("fieldset", {}, make("legend", {}, t("satisfied"), " ", make("span", { class: "sr" }, label)), radio("yes", true), radio("no", false), radio("unsaid", null)), labelled(t("remark"), text, `remark-${label}`)));
		}
	}
	// review/answers.ts
	/** The form of the answer file, byte for byte in docs/review.md. */
	var FORMAT = "draagvlak-review-answers";
	var KINDS = [
		"general",
		"substantive",
		"editorial"
	];
	var SENTIMENTS = [
		"positive",
		"neutral",
		"critical"
	];
	/** The answer file of what was typed: the same typing gives the same bytes. */
	function answersOf(known, reader, sender, comments, remarks) {
		const { plan, title, stage, hash, round } = known;
		return {
			format: FORMAT,
			version: 1,
			plan,
			title,
			stage,
			hash,
			round,
			reader,
			sender: {
				name: sender.name,
				role: sender.role,
				organisation: sender.organisation
			},
			comments: comments.map(({ id, number, date, chapter, reference, quote, before, after, text, proposal, kind, sentiment, from }) => ({
				id,
				number,
				date,
				chapter,
				reference,
				quote,
				before,
				after,
				text,
				proposal,
				kind,
				sentiment,
				...from ? { from: {
					name: from.name,
					role: from.role
				} } : {}
			})),
			remarks: remarks.filter((said) => said.satisfied !== null || said.text.trim() !== "").map(({ label, satisfied, text }) => ({
				label,
				satisfied,
				text
			}))
		};
	}
	function spelled(answers) {
		return `${JSON.stringify(answers, null, 2)}\n`;
	}
	var text = (value) => typeof value === "string" ? value : "";
	var list = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
	function personOf(value) {
		if (typeof value !== "object" || value === null) return {};
		const { name, role } = value;
		return { from: {
			name: text(name),
			role: text(role)
		} };
	}
	var NotAnswers = class extends Error {};
	/** Reads an answer file that was saved before; what is not of the form is left out of it, never guessed. */
	function readAnswers(source) {
		let read;
		try {
			read = JSON.parse(source.replace(/^\ufeff/, ""));
		} catch {
			throw new NotAnswers();
		}
		if (typeof read !== "object" || read === null) throw new NotAnswers();
		const file = read;
		if (file.format !== "draagvlak-review-answers" || file.version !== 1) throw new NotAnswers();
		const sender = typeof file.sender === "object" && file.sender !== null ? file.sender : {};
		return {
			format: FORMAT,
			version: 1,
			plan: text(file.plan),
			title: text(file.title),
			stage: text(file.stage),
			hash: text(file.hash),
			round: text(file.round),
			reader: text(file.reader),
			sender: {
				name: text(sender.name),
				role: text(sender.role),
				organisation: text(sender.organisation)
			},
			comments: list(file.comments).filter((one) => text(one.id) !== "").map((one) => ({
				id: text(one.id),
				number: typeof one.number === "number" ? one.number : 0,
				date: text(one.date),
				chapter: text(one.chapter),
				reference: text(one.reference),
				quote: text(one.quote),
				before: text(one.before),
				after: text(one.after),
				text: text(one.text),
				proposal: text(one.proposal),
				kind: KINDS.includes(text(one.kind)) ? text(one.kind) : "",
				sentiment: SENTIMENTS.includes(text(one.sentiment)) ? text(one.sentiment) : "",
				...personOf(one.from)
			})),
			remarks: list(file.remarks).filter((one) => text(one.label) !== "").map((one) => ({
				label: text(one.label),
				satisfied: typeof one.satisfied === "boolean" ? one.satisfied : null,
				text: text(one.text)
			}))
		};
	}
	// review/passage.ts
	/** What is no text of the plan, though it stands in it. */
	var APART = ".number, sup, .react, .here";
	var BLOCKS = "p, li, td, th, pre, h2, h3, h4, h5, h6";
	/** How much of what stands around a passage is remembered, in characters. */
	var AROUND = 48;
	/** The chapters that were read; what the page puts beside their text changes none of it. */
	var known = /* @__PURE__ */ new WeakMap();
	/** Forgets what was read: words in the plan were changed for another language. */
	function forget() {
		known = /* @__PURE__ */ new WeakMap();
	}
	function readPart(part) {
		const before = known.get(part);
		if (before) return before;
		const read = reading(part);
		const now = {
			read,
			folded: fold(read.text)
		};
		known.set(part, now);
		return now;
	}
	function reading(root) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found = {
			text: "",
			at: []
		};
		let block = null;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const own = parent?.closest(BLOCKS) ?? null;
			if (own === null || parent?.closest(APART)) continue;
			if (block !== null && own !== block) found.text += "\n";
			block = own;
			found.at.push({
				node,
				from: found.text.length
			});
			found.text += node.data;
		}
		return found;
	}
	/** White space at the ends is no part of a quote, and a line's end is one sign. */
	var tidy = (text) => text.trim().replace(/[^\S\n]*\n\s*/g, "\n");
	/** The passage that is selected; null where none of the plan is. */
	function selected(range) {
		const part = [...document.querySelectorAll("[data-view=plan] .part")].find((part) => range.intersectsNode(part) && within(part, range));
		const found = part && within(part, range);
		return part && found ? passage(part, found.read, found.start, found.end, found.node) : null;
	}
	function within(part, range) {
		const { read } = readPart(part);
		let [start, end] = [Infinity, 0];
		let first = null;
		for (const { node, from } of read.at) {
			if (!range.intersectsNode(node)) continue;
			const begin = from + (node === range.startContainer ? range.startOffset : 0);
			const stop = from + (node === range.endContainer ? range.endOffset : node.length);
			if (stop <= begin || read.text.slice(begin, stop).trim() === "") continue;
			first ??= node;
			[start, end] = [Math.min(start, begin), Math.max(end, stop)];
		}
		return first && end > start ? {
			read,
			start,
			end,
			node: first
		} : null;
	}
	/** The passage that an element says. */
	function said(element, text) {
		const part = element.closest(".part");
		if (!part) return null;
		const { read } = readPart(part);
		const own = read.at.filter(({ node }) => element.contains(node));
		const last = own.at(-1);
		if (own.length === 0 || !last) return null;
		const [from, to] = [own[0].from, last.from + last.node.length];
		const within = text === void 0 ? 0 : read.text.slice(from, to).indexOf(text);
		if (within < 0) return null;
		return passage(part, read, from + within, text === void 0 ? to : from + within + text.length, own[0].node);
	}
	function passage(part, read, start, end, node) {
		return {
			chapter: part.dataset.chapter ?? "",
			reference: reference(part, node),
			quote: tidy(read.text.slice(start, end)),
			before: read.text.slice(Math.max(0, start - AROUND), start),
			after: read.text.slice(end, end + AROUND)
		};
	}
	/** The headings of a chapter. */
	function headings(part) {
		return [...part.querySelectorAll("h2, h3, h4, h5, h6")];
	}
	/** The heading a place stands under. */
	function headingOf(part, node) {
		return headings(part).findLast((heading) => heading.contains(node) || (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
	}
	function reference(part, node) {
		const heading = headingOf(part, node);
		return heading ? words(heading) : "";
	}
	/** A heading with its number, without what the page put beside it. */
	function words(heading) {
		const copy = heading.cloneNode(true);
		copy.querySelectorAll("sup, .react, .here").forEach((one) => one.remove());
		return (copy.textContent ?? "").trim().replace(/\s+/g, " ");
	}
	/** What a section is as a whole: its heading; of a chapter the whole chapter. */
	function section(heading) {
		const part = heading.closest(".part");
		if (!part) return null;
		const own = said(heading);
		if (!own || heading === headings(part)[0]) return {
			chapter: part.dataset.chapter ?? "",
			reference: words(heading),
			quote: "",
			before: "",
			after: ""
		};
		return own;
	}
	/** The blocks of the section under a heading, up to the next one. */
	function blocksUnder(heading) {
		const part = heading.closest(".part");
		if (!part) return [];
		const next = headings(part)[headings(part).indexOf(heading) + 1];
		const follows = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		return [...part.querySelectorAll("p, li, td, th, pre")].filter((block) => follows(heading, block) && (!next || follows(block, next)) && !block.querySelector("p, li, td, th, pre") && (block.textContent ?? "").trim() !== "");
	}
	/** The sentences of a block; one is none. */
	function sentences(block) {
		const { text } = reading(block);
		const told = ("Segmenter" in Intl ? [...new Intl.Segmenter("nl", { granularity: "sentence" }).segment(text)].map((one) => one.segment) : text.match(/[^.!?]+[.!?]*\s*/g) ?? []).map((one) => one.trim()).filter((one) => one !== "");
		return told.length > 1 ? told : [];
	}
	/** Where a passage stands on the page; null where it cannot be told. */
	function locate(comment) {
		if (comment.quote.trim() === "") return null;
		const part = [...document.querySelectorAll("[data-view=plan] .part")].find((part) => part.dataset.chapter === comment.chapter);
		if (!part) return null;
		const { read, folded } = readPart(part);
		const quote = fold(comment.quote).text.trim();
		let best = null;
		for (let at = folded.text.indexOf(quote); at >= 0; at = folded.text.indexOf(quote, at + 1)) {
			const like = alike(backwards(fold(comment.before).text.trimEnd()), backwards(folded.text.slice(Math.max(0, at - 96), at).trimEnd())) + alike(fold(comment.after).text.trimStart(), folded.text.slice(at + quote.length, at + quote.length + 96).trimStart());
			if (!best || like > best.like) best = {
				at,
				like
			};
		}
		if (!best) return null;
		const range = document.createRange();
		const [start, end] = [folded.from[best.at], folded.from[best.at + quote.length - 1] + 1];
		const first = read.at.findLast(({ from }) => from <= start);
		const last = read.at.findLast(({ from }) => from < end);
		if (!first || !last) return null;
		range.setStart(first.node, Math.min(start - first.from, first.node.length));
		range.setEnd(last.node, Math.min(end - last.from, last.node.length));
		return range;
	}
	/** The block in which a passage ends. */
	function blockOf(range) {
		return (range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement)?.closest(BLOCKS) ?? null;
	}
	/** A text with every run of white space as one blank, and where each sign came from. */
	function fold(text) {
		const signs = [];
		const from = [];
		for (let at = 0; at < text.length; at += 1) {
			const blank = /\s/.test(text[at]);
			if (blank && signs.at(-1) === " ") continue;
			signs.push(blank ? " " : text[at]);
			from.push(at);
		}
		return {
			text: signs.join(""),
			from
		};
	}
	var backwards = (text) => [...text].reverse().join("");
	function alike(one, other) {
		let at = 0;
		while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
		return at;
	}
	// review/editor.ts
	/** How many passages of a section can be chosen from a list. */
	var MOST_PASSAGES = 200;
	var WHOLE = {
		chapter: "",
		reference: "",
		quote: "",
		before: "",
		after: ""
	};
	/** The dialog in which a reaction is typed. What is typed in it is kept at once, and is there again after a crash. */
	function openEditor(app, comment, heading) {
		const { t } = app.words;
		const known = app.typed.comments.some((one) => one.id === comment.id);
		const draft = { ...comment };
		const opener = document.activeElement;
		const keep = () => app.change({ draft: { ...draft } }, true);
		const passages = passagesFor(app, comment, heading);
		const quoted = make("blockquote", { id: "editor-quote" });
		const where = make("p", { class: "soft" });
		const showQuote = () => {
			quoted.textContent = draft.quote;
			quoted.hidden = draft.quote === "";
			where.textContent = draft.reference;
		};
		const about = choice(passages.map(([words], at) => [String(at), words]), "0", () => {
			Object.assign(draft, passages[Number(about.value)]?.[1] ?? WHOLE);
			showQuote();
			keep();
		});
		about.setAttribute("aria-describedby", "editor-quote");
		const wrong = make("p", {
			class: "wrong",
			id: "editor-wrong",
			role: "alert"
		});
		const text = make("textarea", {
			rows: "6",
			"aria-describedby": "editor-wrong"
		});
		text.value = draft.text;
		const proposal = make("textarea", { rows: "3" });
		proposal.value = draft.proposal;
		const kind = choice(["", ...KINDS].map((key) => [key, t(`kind-${key || "none"}`)]), draft.kind);
		const sentiment = choice(["", ...SENTIMENTS].map((key) => [key, t(`sentiment-${key || "none"}`)]), draft.sentiment);
		const fields = {
			text,
			proposal,
			kind,
			sentiment
		};
		for (const [name, field] of Object.entries(fields)) field.addEventListener("input", () => {
			draft[name] = field.value;
			keep();
		});
		const isTouched = () => draft.text !== comment.text || draft.proposal !== comment.proposal;
		const close = () => {
			app.change({ draft: null });
			dialog.close();
			dialog.remove();
			const back = opener?.id ? document.getElementById(opener.id) : opener;
			if (back instanceof HTMLElement) back.focus();
		};
		const cancel = () => {
			if (!isTouched() || window.confirm(t("cancel-sure"))) close();
		};
		const store = () => {
			if (draft.text.trim() === "" && draft.proposal.trim() === "") {
				wrong.textContent = t("text-needed");
				text.setAttribute("aria-invalid", "true");
				text.focus();
				return;
			}
			const others = app.typed.comments.filter((one) => one.id !== draft.id);
			app.change({ comments: [...others, draft].sort((one, two) => one.number - two.number) });
			close();
			app.say(t("kept", { n: draft.number }));
		};
		const dialog = make("dialog", {
			"aria-labelledby": "editor-title",
			oncancel: (event) => {
				event.preventDefault();
				cancel();
			},
			onkeydown: (event) => {
				const { key, ctrlKey, metaKey } = event;
				if (key !== "Enter" || !(ctrlKey || metaKey)) return;
				event.preventDefault();
				store();
			}
		}, make("h2", { id: "editor-title" }, t(known ? "editor-edit" : "editor-new", { n: draft.number })), labelled(t("about"), about, "editor-about"), where, quoted, labelled(t("text"), text, "editor-text"), wrong, labelled(t("proposal"), proposal, "editor-proposal"), make("div", { class: "beside" }, labelled(t("kind"), kind, "editor-kind"), labelled(t("sentiment"), sentiment, "editor-sentiment")), make("div", { class: "row" }, make("button", {
			type: "button",
			class: "primary",
			onclick: store
		}, t("keep")), make("button", {
			type: "button",
			onclick: cancel
		}, t("cancel"))));
		showQuote();
		document.body.append(dialog);
		dialog.showModal();
		text.focus();
	}
	/** What a reaction can be about, that it is about first. */
	function passagesFor(app, comment, heading) {
		const { t } = app.words;
		const { chapter, reference, quote, before, after } = comment;
		const own = {
			chapter,
			reference,
			quote,
			before,
			after
		};
		const isWhole = chapter === "" && quote === "";
		const short = (text) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text).replace(/\s+/g, " ");
		const found = [[isWhole ? t("about-plan") : quote === "" || heading ? t("about-section") : t("about-passage"), own]];
		const whole = heading ? section(heading) : null;
		if (whole && whole.quote !== quote) found.push([t("about-section"), whole]);
		for (const block of heading ? blocksUnder(heading) : []) {
			const passage = said(block);
			if (passage && passage.quote !== "") found.push([t("about-block", { what: short(passage.quote) }), passage]);
			for (const sentence of sentences(block)) {
				const part = said(block, sentence);
				if (part) found.push([t("about-sentence", { what: short(sentence) }), part]);
			}
			if (found.length > MOST_PASSAGES) break;
		}
		if (!isWhole) found.push([t("about-plan"), WHOLE]);
		return found;
	}
	// review/gather.ts
	/** Who coordinates a body's answer gathers here what colleagues said, and decides what is passed on. */
	function gatherPart(app) {
		const { t } = app.words;
		const { gathered } = app.typed;
		const picked = make("input", {
			type: "file",
			accept: ".json,application/json",
			multiple: true,
			onchange: () => {
				const files = [...picked.files ?? []];
				picked.value = "";
				Promise.all(files.map((file) => file.text())).then((sources) => gather(app, sources));
			}
		});
		const people = [...new Set(gathered.map((one) => spelledOf(one.from)))];
		return make("div", {}, make("p", {}, t("gather-about")), make("p", { class: "soft" }, t("gather-remarks")), labelled(t("gather-open"), picked, "gather-files"), gathered.length === 0 ? make("p", {}, t("gather-none")) : make("p", { id: "gather-stand" }, stand(app)), ...people.map((who) => person(app, who, gathered.filter((one) => spelledOf(one.from) === who))));
	}
	/** How many are passed on, kept, and not decided on. */
	function stand(app) {
		const { gathered } = app.typed;
		const of = (pass) => gathered.filter((one) => one.pass === pass).length;
		return app.words.t("gather-stand", {
			n: of(true),
			kept: of(false),
			open: of(null)
		});
	}
	function person(app, who, said) {
		const { t } = app.words;
		const at = [...new Set(app.typed.gathered.map((one) => spelledOf(one.from)))].indexOf(who);
		const all = (pass) => () => {
			const own = new Set(said.map((one) => one.comment.id));
			const before = app.typed.gathered;
			app.change({ gathered: before.map((one) => own.has(one.comment.id) ? {
				...one,
				pass
			} : one) });
			app.say(t(pass ? "gather-all-passed" : "gather-all-kept", {
				who,
				n: said.length
			}), () => app.change({ gathered: before }));
		};
		return make("section", {
			"aria-labelledby": `gather-${at}`,
			class: "gathered"
		}, make("h3", { id: `gather-${at}` }, t("gather-of", {
			who,
			n: said.length
		})), make("div", { class: "row" }, make("button", {
			type: "button",
			id: `pass-all-${at}`,
			onclick: all(true)
		}, t("gather-pass-all"), " ", make("span", { class: "sr" }, who)), make("button", {
			type: "button",
			id: `keep-all-${at}`,
			onclick: all(false)
		}, t("gather-keep-all"), " ", make("span", { class: "sr" }, who)), make("button", {
			type: "button",
			id: `take-away-${at}`,
			onclick: () => takeAway(app, who, said)
		}, t("gather-take-away"), " ", make("span", { class: "sr" }, who))), make("ol", { class: "mine" }, ...said.map((one) => row$1(app, one))));
	}
	function row$1(app, one) {
		const { t } = app.words;
		const { comment, pass } = one;
		const radio = (key, value) => {
			const id = `gather-${key}-${comment.id}`;
			const input = make("input", {
				type: "radio",
				name: `gather-${comment.id}`,
				id,
				onchange: () => {
					app.change({ gathered: app.typed.gathered.map((other) => other.comment.id === comment.id ? {
						...other,
						pass: value
					} : other) }, true);
					const place = document.querySelector("#gather-stand");
					if (place) place.textContent = stand(app);
				}
			});
			input.checked = pass === value;
			return make("span", { class: "radio" }, input, make("label", { for: id }, t(`gather-${key}`)));
		};
		const words = (part, key) => key ? make("span", { class: "tag" }, t(`${part}-${key}`)) : null;
		return make("li", { id: `gathered-${comment.id}` }, make("h4", {}, comment.reference || t("about-plan")), comment.quote ? make("blockquote", {}, comment.quote) : null, comment.text ? make("p", { class: "said-text" }, comment.text) : null, comment.proposal ? make("p", { class: "said-text" }, make("b", {}, `${t("column-proposal")}: `), comment.proposal) : null, make("p", {}, words("kind", comment.kind), " ", words("sentiment", comment.sentiment)), make("fieldset", {}, make("legend", {}, t("gather-decide"), " ", make("span", { class: "sr" }, comment.text.slice(0, 80))), radio("pass", true), radio("keep", false), radio("undecided", null)));
	}
	function takeAway(app, who, said) {
		const { t } = app.words;
		const own = new Set(said.map((one) => one.comment.id));
		app.change({
			gathered: app.typed.gathered.filter((one) => !own.has(one.comment.id)),
			removed: app.typed.removed
		});
		app.say(t("gather-taken-away", { who }), () => {
			app.change({ gathered: [...app.typed.gathered.filter((one) => !own.has(one.comment.id)), ...said] });
		});
	}
	/** Takes colleagues' answer files in. What came before keeps its decision, unless its words changed. */
	function gather(app, sources) {
		const { t } = app.words;
		const found = new Map(app.typed.gathered.map((one) => [one.comment.id, one]));
		const mine = new Set(app.typed.comments.map((one) => one.id));
		let [fresh, changed, wrong, other] = [
			0,
			0,
			0,
			0
		];
		for (const source of sources) try {
			const file = readAnswers(source);
			if (file.plan !== app.known.plan || file.hash !== app.known.hash) {
				other += 1;
				continue;
			}
			for (const comment of file.comments) {
				if (mine.has(comment.id) || file.reader === app.typed.reader) continue;
				const { from, ...said } = comment;
				const known = found.get(said.id);
				if (known && same(known.comment, said)) continue;
				if (known) changed += 1;
				else fresh += 1;
				found.set(said.id, {
					comment: said,
					from: from ?? {
						name: file.sender.name,
						role: file.sender.role
					},
					pass: null
				});
			}
		} catch (thrown) {
			if (!(thrown instanceof NotAnswers)) throw thrown;
			wrong += 1;
		}
		if (fresh + changed > 0) app.change({ gathered: [...found.values()] });
		const said = [
			fresh > 0 || changed + wrong + other === 0 ? t("gather-came", { n: fresh }) : "",
			changed ? t("gather-changed", { n: changed }) : "",
			wrong ? t("gather-wrong", { n: wrong }) : "",
			other ? t("gather-other", { n: other }) : ""
		];
		app.say(said.filter((one) => one !== "").join(" "));
	}
	function same(one, other) {
		return one.text === other.text && one.proposal === other.proposal && one.quote === other.quote;
	}
	/** A person in words. */
	function spelledOf({ name, role }) {
		return [name, role].filter((part) => part.trim() !== "").join(", ");
	}
	/** What goes out in the body's answer: one's own, and what of colleagues is passed on. */
	function passedOn(comments, gathered) {
		return [...comments, ...gathered.filter((one) => one.pass === true).map(({ comment, from }) => ({
			...comment,
			from
		}))];
	}
	/** How many reactions of colleagues nobody decided on. */
	function undecided(gathered) {
		return gathered.filter((one) => one.pass === null).length;
	}
	// review/keep.ts
	/** The browser's own, where it lets one use it. */
	function placeOfBrowser() {
		try {
			const place = window.localStorage;
			const trial = "draagvlak-trial";
			place.setItem(trial, trial);
			const kept = place.getItem(trial) === trial;
			place.removeItem(trial);
			return kept ? place : null;
		} catch {
			return null;
		}
	}
	function fresh(known, reader) {
		return {
			reader,
			sender: {
				name: known.name,
				role: known.role,
				organisation: known.organisation
			},
			comments: [],
			remarks: [],
			gathered: [],
			removed: [],
			draft: null,
			saved: ""
		};
	}
	/** A mark nobody else has. */
	function newReader() {
		return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	}
	/** Keeps what is typed in the browser, and says whether it could. */
	var Keep = class {
		place;
		key;
		/** Whether the last wish to keep was granted. */
		keeps;
		constructor(known, place) {
			this.place = place;
			this.key = `draagvlak-review ${known.plan} ${known.hash} ${known.round} ${known.name}|${known.organisation}`;
			this.keeps = place !== null;
		}
		/** What was kept before; null for nothing, or for what cannot be read. */
		read() {
			try {
				const kept = JSON.parse(this.place?.getItem(this.key) ?? "null");
				return isTyped(kept) ? {
					...kept,
					gathered: Array.isArray(kept.gathered) ? kept.gathered : []
				} : null;
			} catch {
				return null;
			}
		}
		write(typed) {
			if (!this.place) return;
			try {
				this.place.setItem(this.key, JSON.stringify(typed));
				this.keeps = true;
			} catch {
				this.keeps = false;
			}
		}
	};
	function isTyped(kept) {
		if (typeof kept !== "object" || kept === null) return false;
		const { reader, sender, comments, remarks, removed } = kept;
		return typeof reader === "string" && typeof sender === "object" && Array.isArray(comments) && Array.isArray(remarks) && Array.isArray(removed);
	}
	/** What two tabs, or a tab and a file, hold together: nothing of either is lost, and of one reaction the words of `own` stand. */
	function merged(own, other) {
		const removed = [.../* @__PURE__ */ new Set([...own.removed, ...other.removed])];
		const comments = [...own.comments, ...other.comments.filter((one) => own.comments.every((mine) => mine.id !== one.id))].filter((one) => !removed.includes(one.id)).sort((one, two) => one.number - two.number);
		const remarks = [...own.remarks, ...other.remarks.filter((one) => own.remarks.every((mine) => mine.label !== one.label))];
		const gathered = [...own.gathered, ...other.gathered.filter((one) => own.gathered.every((mine) => mine.comment.id !== one.comment.id))];
		return {
			...own,
			comments,
			remarks,
			gathered,
			removed
		};
	}
	/** The number of the next reaction: none is ever given twice. */
	function nextNumber(typed) {
		const used = [
			...typed.comments.map((one) => one.number),
			...typed.removed.map((id) => Number(id.split("-").at(-1)) || 0),
			typed.draft?.number ?? 0
		];
		return Math.max(0, ...used) + 1;
	}
	// review/known.ts
	/** Says the page's own words, in the language that was chosen last. */
	var Words = class {
		words;
		language;
		constructor(words, language) {
			this.words = words;
			this.language = language;
		}
		/** The sentence of a key, with `{n}` and the like filled in. */
		t = (key, filled = {}) => {
			return (this.words[this.language][`review-page-${key}`] ?? key).replace(/\{(\w+)\}/g, (place, name) => String(filled[name] ?? place));
		};
		/** Says the words that stand between the texts in the present language. */
		relabel(root) {
			for (const place of root.querySelectorAll("[data-w]")) {
				const word = this.words[this.language][place.dataset.w ?? ""];
				if (word !== void 0) place.textContent = word;
				place.lang = this.language;
			}
		}
	};
	// review/sheet.ts
	/** The most characters of a cell, and the most line feeds, as Excel counts. */
	var MOST_CHARACTERS = 32767;
	var MOST_LINE_FEEDS = 253;
	/** A workbook of texts as the bytes of an xlsx: every cell is text, also where it begins as a formula. What does not fit a cell goes on in the row below it, under `3 (2)`. */
	function workbook(sheets) {
		const head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
		const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		const packaged = "http://schemas.openxmlformats.org/package/2006";
		const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
		const at = sheets.map((_, index) => index + 1);
		return zip([
			["[Content_Types].xml", `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${at.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}</Types>`],
			["_rels/.rels", `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
			["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((sheet, n) => `<sheet name="${escaped(sheet.name.slice(0, 31))}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`],
			["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${packaged}/relationships">${at.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rId${at.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
			["xl/styles.xml", `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`],
			...sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${sheet.widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>${laidOut(sheet.rows).map(rowOf).join("")}</sheetData></worksheet>`])
		].map(([name, text]) => [name, new TextEncoder().encode(head + text)]));
	}
	function rowOf(texts, row) {
		const cells = texts.map((text, column) => text === "" ? "" : `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="${row === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);
		return `<row r="${row + 1}">${cells.join("")}</row>`;
	}
	/** Signs XML has no place for are spelled as Excel spells them, and what looks so spelled is told apart. */
	function escaped(text) {
		return text.replace(/_x[0-9A-Fa-f]{4}_/g, (found) => `_x005F${found}`).replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`).replace(new RegExp("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "g"), "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
	}
	function laidOut(rows) {
		return rows.flatMap((texts) => {
			const parted = texts.map(partsOf);
			const height = Math.max(...parted.map((parts) => parts.length));
			return Array.from({ length: height }, (_, below) => parted.map((parts, column) => below > 0 && column === 0 ? `${texts[0]} (${below + 1})` : parts[below] ?? ""));
		});
	}
	function partsOf(text) {
		if (text.length <= MOST_LINE_FEEDS) return [text];
		const parts = [];
		let [start, length, feeds, at] = [
			0,
			0,
			0,
			0
		];
		for (const sign of text) {
			const feed = sign === "\n" ? 1 : 0;
			if (length + sign.length > MOST_CHARACTERS || feeds + feed > MOST_LINE_FEEDS) {
				parts.push(text.slice(start, at));
				[start, length, feeds] = [
					at,
					0,
					0
				];
			}
			at += sign.length;
			length += sign.length;
			feeds += feed;
		}
		return [...parts, text.slice(start)];
	}
	var CRCS = Uint32Array.from({ length: 256 }, (_, n) => {
		let sum = n;
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
		return sum >>> 0;
	});
	function crc(bytes) {
		let sum = 4294967295;
		for (const byte of bytes) sum = sum >>> 8 ^ CRCS[(sum ^ byte) & 255];
		return (sum ^ 4294967295) >>> 0;
	}
	/** Files in a zip, as they are: a page that stands on its own carries no packer. */
	function zip(files) {
		const pieces = [];
		const directory = [];
		let at = 0;
		for (const [name, bytes] of files) {
			const spelled = new TextEncoder().encode(name);
			const common = [
				[20, 2],
				[2048, 2],
				[0, 2],
				[0, 2],
				[33, 2],
				[crc(bytes), 4],
				[bytes.length, 4],
				[bytes.length, 4],
				[spelled.length, 2],
				[0, 2]
			];
			const local = concat([
				numbers([[67324752, 4], ...common]),
				spelled,
				bytes
			]);
			directory.push(concat([numbers([
				[33639248, 4],
				[20, 2],
				...common,
				[0, 2],
				[0, 2],
				[0, 2],
				[0, 4],
				[at, 4]
			]), spelled]));
			pieces.push(local);
			at += local.length;
		}
		const listed = concat(directory);
		const end = numbers([
			[101010256, 4],
			[0, 2],
			[0, 2],
			[files.length, 2],
			[files.length, 2],
			[listed.length, 4],
			[at, 4],
			[0, 2]
		]);
		return concat([
			...pieces,
			listed,
			end
		]);
	}
	function numbers(list) {
		return Uint8Array.from(list.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, nth) => value >>> 8 * nth & 255)));
	}
	function concat(parts) {
		const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			all.set(part, at);
			at += part.length;
		}
		return all;
	}
	// review/mine.ts
	var FIELDS = [
		"name",
		"role",
		"organisation"
	];
	/** Everything the reviewer said: who they are, what they said, and how it goes back. */
	function minePart(app) {
		const { t } = app.words;
		return make("div", {}, senderPart(app), make("h3", { id: "mine-list" }, t("mine-count", { n: app.typed.comments.length })), app.typed.comments.length === 0 ? make("p", {}, t("none")) : make("ol", {
			class: "mine",
			"aria-labelledby": "mine-list"
		}, ...app.typed.comments.map((comment) => row(app, comment))), savePart(app));
	}
	function senderPart(app) {
		const { t } = app.words;
		const fields = FIELDS.map((name) => {
			const needed = name !== "organisation";
			const field = make("input", {
				type: "text",
				autocomplete: name === "name" ? "name" : name === "organisation" ? "organization" : "organization-title",
				required: needed,
				"aria-describedby": needed ? "sender-wrong" : void 0
			});
			field.value = app.typed.sender[name];
			field.addEventListener("input", () => {
				field.removeAttribute("aria-invalid");
				app.change({ sender: {
					...app.typed.sender,
					[name]: field.value
				} }, true);
			});
			return labelled(t(name), field, `sender-${name}`);
		});
		return make("form", {
			class: "sender",
			onsubmit: (event) => event.preventDefault()
		}, make("h3", {}, t("sender")), make("p", { class: "soft" }, t("sender-about")), ...fields, make("p", {
			class: "wrong",
			id: "sender-wrong",
			role: "alert"
		}));
	}
	function row(app, comment) {
		const { t } = app.words;
		const n = comment.number;
		const words = (part, key) => key ? make("span", { class: "tag" }, t(`${part}-${key}`)) : null;
		const button = (key, onclick) => make("button", {
			type: "button",
			id: `${key}-${n}`,
			onclick
		}, t(key), " ", make("span", { class: "sr" }, t("number", { n })));
		return make("li", { id: `mine-${n}` }, make("h4", {}, t("number", { n }), comment.reference ? make("span", { class: "soft" }, ` · ${comment.reference}`) : null), comment.quote ? make("blockquote", {}, comment.quote) : null, comment.text ? make("p", { class: "said-text" }, comment.text) : null, comment.proposal ? make("p", { class: "said-text" }, make("b", {}, `${t("column-proposal")}: `), comment.proposal) : null, make("p", {}, words("kind", comment.kind), " ", words("sentiment", comment.sentiment)), make("div", { class: "row" }, button("edit", () => app.edit(comment)), button("remove", () => remove(app, comment)), comment.quote ? button("show", () => app.reveal(comment)) : null));
	}
	function remove(app, comment) {
		const { t } = app.words;
		const n = comment.number;
		app.change({
			comments: app.typed.comments.filter((one) => one.id !== comment.id),
			removed: [...app.typed.removed, comment.id]
		});
		app.say(t("removed", { n }), () => {
			app.change({
				comments: [...app.typed.comments, comment].sort((one, two) => one.number - two.number),
				removed: app.typed.removed.filter((id) => id !== comment.id)
			});
			app.say(t("restored", { n }));
		});
	}
	function savePart(app) {
		const { t } = app.words;
		const deadline = app.known.deadline[app.words.language];
		const picked = make("input", {
			type: "file",
			accept: ".json,application/json",
			onchange: () => {
				const file = picked.files?.[0];
				if (file) file.text().then((source) => takeIn(app, source));
				picked.value = "";
			}
		});
		return make("section", { "aria-labelledby": "save" }, make("h3", { id: "save" }, t("save")), make("p", {}, t("save-about")), deadline ? make("p", {}, t("deadline", { day: deadline })) : null, make("div", { class: "row" }, make("button", {
			type: "button",
			id: "save-answers",
			class: "primary",
			onclick: () => save(app, "json")
		}, t("save-answers")), make("button", {
			type: "button",
			id: "save-sheet",
			onclick: () => save(app, "xlsx")
		}, t("save-sheet"))), make("p", {
			class: "soft",
			id: "stored"
		}, storedSentence(app)), labelled(t("open"), picked, "open-answers"));
	}
	/** What is true of what was typed: whether the browser keeps it, and whether it is in a file. */
	function storedSentence(app) {
		const { t } = app.words;
		const kept = t(app.keeps ? "stored" : "not-stored");
		if (!hasTyped(app.typed)) return kept;
		return `${kept} ${t(isSaved(app.typed) ? "all-saved" : "unsaved")}`;
	}
	function save(app, kind) {
		const { t } = app.words;
		const { sender, comments, remarks } = app.typed;
		if (!hasTyped({
			...app.typed,
			draft: null
		})) return app.say(t("nothing-to-save"));
		const lacking = ["name", "role"].filter((name) => sender[name].trim() === "");
		if (lacking.length > 0) {
			const wrong = document.querySelector("#sender-wrong");
			if (wrong) wrong.textContent = t("sender-needed");
			for (const name of lacking) document.querySelector(`#sender-${name}`)?.setAttribute("aria-invalid", "true");
			document.querySelector(`#sender-${lacking[0]}`)?.focus();
			return;
		}
		const open = undecided(app.typed.gathered);
		if (open > 0) {
			app.show("gather");
			return app.say(t("gather-first", { n: open }));
		}
		const all = passedOn(comments, app.typed.gathered);
		const file = `${fileName(t("file-name"), app)}.${kind}`;
		if (kind === "json") offer(file, "application/json", spelled(answersOf(app.known, app.typed.reader, sender, all, remarks)));
		else offer(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(sheets(app)));
		app.change({ saved: signature(app.typed) }, true);
		app.say(t("saved", { file }));
	}
	/** A name every system takes: `reacties-85-waterveen-adviseur`. */
	function fileName(begin, app) {
		const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 24);
		const { organisation, name } = app.typed.sender;
		return [
			begin,
			plain(app.known.stage),
			plain(organisation),
			plain(name)
		].filter((part) => part !== "").join("-");
	}
	/** The same as the answer file, as a spreadsheet that the program reads like any other. */
	function sheets(app) {
		const { t } = app.words;
		const { sender, remarks } = app.typed;
		const comments = passedOn(app.typed.comments, app.typed.gathered);
		const column = (key) => t(`column-${key}`);
		const said = (part, key) => key ? t(`${part}-${key}`) : "";
		const first = {
			name: t("sheet-reactions"),
			widths: [
				6,
				20,
				20,
				20,
				12,
				24,
				40,
				60,
				40,
				14,
				12,
				18
			],
			rows: [[
				column("number"),
				t("name"),
				t("organisation"),
				t("role"),
				column("date"),
				column("reference"),
				column("quote"),
				column("text"),
				column("proposal"),
				column("kind"),
				column("sentiment"),
				"Draagvlak-id"
			], ...comments.map((one) => [
				String(one.number),
				(one.from ?? sender).name,
				sender.organisation,
				(one.from ?? sender).role,
				one.date,
				one.reference,
				one.quote,
				one.text,
				one.proposal,
				said("kind", one.kind),
				said("sentiment", one.sentiment),
				one.id
			])]
		};
		const answered = remarks.filter((one) => one.satisfied !== null || one.text.trim() !== "");
		if (answered.length === 0) return [first];
		const yes = (value) => value === null ? "" : t(value ? "satisfied-yes" : "satisfied-no").toLowerCase();
		const earlier = (label) => app.known.earlier.find((one) => one.label === label);
		const second = {
			name: t("sheet-answers"),
			widths: [
				10,
				60,
				40,
				14,
				60
			],
			rows: [[
				column("number"),
				column("text"),
				column("proposal"),
				column("satisfied"),
				column("remark")
			], ...answered.map((one) => [
				one.label,
				earlier(one.label)?.text ?? "",
				earlier(one.label)?.proposal ?? "",
				yes(one.satisfied),
				one.text
			])]
		};
		return comments.length === 0 ? [second] : [first, second];
	}
	/** Goes on with a file that was saved before. */
	function takeIn(app, source) {
		const { t } = app.words;
		try {
			const file = readAnswers(source);
			if (file.plan !== app.known.plan || file.hash !== app.known.hash) return app.say(t("open-other"));
			const before = app.typed.comments.length + app.typed.gathered.length;
			const begins = app.typed.comments.length === 0 && file.reader !== "";
			const passed = file.comments.flatMap(({ from, ...comment }) => from ? [{
				comment,
				from,
				pass: true
			}] : []);
			const next = merged(app.typed, {
				comments: file.comments.filter((one) => !one.from),
				remarks: file.remarks,
				gathered: passed,
				removed: []
			});
			const sender = { ...app.typed.sender };
			for (const name of FIELDS) sender[name] ||= file.sender[name];
			app.change({
				...next,
				sender,
				reader: begins ? file.reader : app.typed.reader
			});
			app.say(t("opened", { n: next.comments.length + next.gathered.length - before }));
		} catch (thrown) {
			if (!(thrown instanceof NotAnswers)) throw thrown;
			app.say(t("open-wrong"));
		}
	}
	// review/page.ts
	/** The page: the plan as it stands there, and around it what makes it answer. */
	var Page = class {
		known;
		words;
		typed;
		keep;
		view = "plan";
		selection = null;
		undo = null;
		said = make("p", {
			role: "status",
			id: "said"
		});
		back = make("button", {
			type: "button",
			id: "undo",
			hidden: true,
			onclick: () => this.takeBack()
		});
		mine = make("section", {
			class: "view",
			"data-view": "mine",
			hidden: true
		});
		gathering = make("section", {
			class: "view",
			"data-view": "gather",
			hidden: true
		});
		bar = make("div", {
			class: "bar",
			role: "region"
		});
		constructor(known, place) {
			this.known = known;
			this.words = new Words(known.words, known.language);
			this.keep = new Keep(known, place);
			this.typed = this.keep.read() ?? fresh(known, newReader());
			document.querySelector("main")?.append(...known.gathers ? [this.gathering] : [], this.mine);
			document.body.append(this.bar);
			this.render();
			document.addEventListener("selectionchange", () => this.note());
			document.addEventListener("click", (event) => {
				if ((event.target instanceof Element ? event.target.closest("nav a[href^='#p-']") : null) && this.view !== "plan") this.show("plan", false);
			}, true);
			window.addEventListener("storage", (event) => event.key === this.keep.key && this.meet());
			window.addEventListener("beforeunload", (event) => {
				if (hasTyped(this.typed) && !this.keep.keeps && !isSaved(this.typed)) event.preventDefault();
			});
			if (this.typed.draft) openEditor(this, this.typed.draft);
		}
		get keeps() {
			return this.keep.keeps;
		}
		change(part, quietly = false) {
			const other = this.keep.read();
			const mine = {
				...this.typed,
				...part
			};
			this.typed = other && part.removed === void 0 ? merged(mine, {
				...other,
				removed: other.removed.filter((id) => mine.comments.every((one) => one.id !== id))
			}) : mine;
			this.keep.write(this.typed);
			if (quietly) {
				const stored = document.querySelector("#stored");
				if (stored) stored.textContent = storedSentence(this);
				this.nameViews();
			} else this.renderTyped();
		}
		say(sentence, undo) {
			this.said.textContent = sentence;
			this.undo = undo ?? null;
			this.back.hidden = !undo;
			if (undo) this.back.focus();
		}
		edit(comment, heading) {
			openEditor(this, comment, heading);
		}
		begin(passage) {
			const number = nextNumber(this.typed);
			const now = /* @__PURE__ */ new Date();
			const date = [
				now.getFullYear(),
				now.getMonth() + 1,
				now.getDate()
			].map((part) => String(part).padStart(2, "0")).join("-");
			return {
				id: `${this.typed.reader}-${number}`,
				number,
				date,
				...passage,
				text: "",
				proposal: "",
				kind: "",
				sentiment: ""
			};
		}
		show(view, focus = true) {
			this.view = view;
			for (const section of document.querySelectorAll(".view")) section.hidden = section.dataset.view !== view;
			for (const button of document.querySelectorAll("#views button")) button.setAttribute("aria-current", String(button.id === `view-${view}`));
			if (!focus) return;
			(view === "plan" ? document.querySelector("main") : document.querySelector(`.view[data-view=${view}] h2`))?.focus({ preventScroll: true });
			window.scrollTo(0, 0);
		}
		reveal(comment) {
			this.show("plan", false);
			const here = document.querySelector(`#here-${comment.number}`);
			here?.focus({ preventScroll: true });
			here?.scrollIntoView({ block: "center" });
		}
		takeBack() {
			const undo = this.undo;
			this.undo = null;
			this.back.hidden = true;
			undo?.();
		}
		/** Another tab of the same file kept something. */
		meet() {
			const other = this.keep.read();
			if (!other) return;
			this.typed = {
				...merged(other, this.typed),
				draft: this.typed.draft,
				sender: document.querySelector(".sender :focus") ? this.typed.sender : other.sender
			};
			this.renderTyped();
		}
		/** Remembers what was selected last: pressing a button may end the selection. */
		note() {
			const now = document.getSelection();
			if (this.view !== "plan" || !now || now.isCollapsed || now.rangeCount === 0) return;
			if (!document.querySelector("[data-view=plan]")?.contains(now.anchorNode)) return;
			this.selection = null;
			this.range = now.getRangeAt(0).cloneRange();
		}
		range = null;
		reactToSelection() {
			if (this.range) this.selection = selected(this.range);
			if (!this.selection) return this.say(this.words.t("select-first"));
			this.edit(this.begin(this.selection));
			[this.selection, this.range] = [null, null];
		}
		render() {
			const { t } = this.words;
			document.documentElement.lang = this.words.language;
			this.words.relabel(document);
			forget();
			const language = (key, name) => make("button", {
				type: "button",
				lang: key,
				"aria-pressed": String(this.words.language === key),
				onclick: () => this.speak(key)
			}, name);
			document.querySelector("#languages")?.replaceChildren(make("div", {
				role: "group",
				"aria-label": t("language"),
				class: "row"
			}, language("nl", "Nederlands"), language("en", "English")));
			const views = [
				"plan",
				"compare",
				...document.querySelector("[data-view=earlier]") ? ["earlier"] : [],
				...this.known.gathers ? ["gather"] : [],
				"mine"
			];
			document.querySelector("#views")?.replaceChildren(make("nav", {
				"aria-label": t("views"),
				class: "row"
			}, ...views.map((view) => make("button", {
				type: "button",
				id: `view-${view}`,
				"aria-current": String(view === this.view),
				onclick: () => this.show(view)
			}))));
			for (const part of document.querySelectorAll("[data-view=plan] .part")) for (const heading of headings(part)) this.reactButton(heading);
			earlierPart(this);
			this.bar.setAttribute("aria-label", t("bar"));
			this.bar.lang = this.words.language;
			this.back.textContent = t("undo");
			this.bar.replaceChildren(make("button", {
				type: "button",
				class: "primary",
				onclick: () => this.reactToSelection()
			}, t("react-selection")), make("button", {
				type: "button",
				onclick: () => this.edit(this.begin({
					chapter: "",
					reference: "",
					quote: "",
					before: "",
					after: ""
				}))
			}, t("react-general")), this.said, this.back);
			this.renderTyped();
		}
		speak(language) {
			this.words.language = language;
			this.render();
			document.querySelector(`#languages [lang=${language}]`)?.focus();
		}
		reactButton(heading) {
			const { t } = this.words;
			heading.nextElementSibling?.matches(".react") && heading.nextElementSibling.remove();
			const what = words(heading);
			heading.after(make("button", {
				type: "button",
				class: "react",
				lang: this.words.language,
				onclick: () => {
					const about = section(heading);
					if (about) this.edit(this.begin(about), heading);
				}
			}, t("react-section"), " ", make("span", { class: "sr" }, t("react-section-on", { what }))));
		}
		nameViews() {
			const { t } = this.words;
			const n = this.typed.comments.length;
			const open = undecided(this.typed.gathered);
			for (const [view, words] of Object.entries({
				plan: t("plan"),
				compare: t("compare"),
				earlier: t("earlier"),
				gather: open ? t("gather-count", { n: open }) : t("gather"),
				mine: n ? t("mine-count", { n }) : t("mine")
			})) {
				const button = document.querySelector(`#view-${view}`);
				if (button) button.textContent = words;
			}
		}
		renderTyped() {
			const { t } = this.words;
			this.nameViews();
			this.mine.lang = this.words.language;
			const focused = document.activeElement?.id ?? "";
			this.mine.replaceChildren(make("h2", { tabindex: "-1" }, t("mine")), minePart(this));
			if (this.known.gathers) {
				this.gathering.lang = this.words.language;
				this.gathering.replaceChildren(make("h2", { tabindex: "-1" }, t("gather")), gatherPart(this));
			}
			const shown = focused ? document.getElementById(focused) : null;
			if (shown && (this.mine.contains(shown) || this.gathering.contains(shown))) document.getElementById(focused)?.focus({ preventScroll: true });
			this.mark();
		}
		/** Marks what was reacted to: with a tint where the browser can, and always with a button in words. */
		mark() {
			document.querySelectorAll(".here").forEach((one) => one.remove());
			const ranges = [];
			for (const comment of this.typed.comments) {
				const range = locate(comment);
				if (!range) continue;
				ranges.push(range);
				const open = () => this.edit(this.typed.comments.find((one) => one.id === comment.id) ?? comment);
				blockOf(range)?.append(make("button", {
					type: "button",
					class: "here",
					id: `here-${comment.number}`,
					lang: this.words.language,
					onclick: open
				}, this.words.t("your-number", { n: comment.number })));
			}
			if ("highlights" in CSS) CSS.highlights.set("mine", new Highlight(...ranges));
		}
	};
	/** Starts the page on what stands in it. */
	function start(place = placeOfBrowser()) {
		return new Page(JSON.parse(document.querySelector("#data")?.textContent ?? "null"), place);
	}
	// review/main.ts
	start();
})();
