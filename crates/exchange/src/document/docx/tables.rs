//! Tables, whose header comes again on every page.

use super::body::{Body, INDENT, Stand};
use super::runs::tag_of;
use crate::document::{Inline, Table};

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let columns = table.header.len().max(1);
        self.xml.start("w:tbl", &[]);
        self.xml.start("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", "DraagvlakTable")]);
        self.xml
            .empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        if self.depth > 0 {
            let left = (INDENT * self.depth).to_string();
            self.xml
                .empty("w:tblInd", &[("w:w", &left), ("w:type", "dxa")]);
        }
        let heads = if table.row_headers { "1" } else { "0" };
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", if table.row_headers { "00A0" } else { "0020" }),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", heads),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        self.xml.end();
        self.xml.start("w:tblGrid", &[]);
        for width in widths(table, columns) {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.end();
        self.row(table, &table.header, true);
        for row in &table.rows {
            self.row(table, row, false);
        }
        self.xml.end();
        // Two tables that touch would be one; a cell, and a text, end with a paragraph.
        self.xml.start("w:p", &[]);
        self.xml.start("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", "DraagvlakGap")]);
        self.xml.end();
        self.xml.end();
    }

    fn row(&mut self, table: &Table, cells: &[Vec<Inline>], head: bool) {
        self.xml.start("w:tr", &[]);
        let change = self.change.clone();
        self.xml.start("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        if let Some((change, made)) = change {
            self.marked(tag_of(change, false), &made);
        }
        self.xml.end();
        let widths = widths(table, cells.len());
        for (at, cell) in cells.iter().enumerate() {
            self.xml.start("w:tc", &[]);
            self.xml.start("w:tcPr", &[]);
            let width = widths.get(at).copied().unwrap_or(1000).to_string();
            self.xml
                .empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
            self.xml.end();
            let stand = Stand {
                style: Some(if head { "TableHeading" } else { "TableText" }),
                align: table.align.get(at).copied().unwrap_or_default(),
                in_cell: true,
                ..Stand::default()
            };
            self.paragraph(stand, cell);
            self.xml.end();
        }
        self.xml.end();
    }
}

/// The widths of the columns in twentieths of a point, of a page's 8504.
fn widths(table: &Table, columns: usize) -> Vec<usize> {
    let columns = columns.max(1);
    let parts: Vec<usize> = (0..columns)
        .map(|at| {
            table
                .widths
                .get(at)
                .map_or(2, |width| usize::from(*width).max(1))
        })
        .collect();
    let all: usize = parts.iter().sum();
    parts.iter().map(|part| 8504 * part / all.max(1)).collect()
}
