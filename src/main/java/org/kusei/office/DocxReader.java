package org.kusei.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kusei.source.Deadline;
import org.kusei.source.FormWriter;
import org.kusei.source.Format;
import org.kusei.source.Reader;
import org.kusei.source.SourceForm;
import org.kusei.source.XmlElement;

/**
 * Reads a Word document (.docx). One line a paragraph, cut where a person set a line break; the
 * numbers Word generates stand in the text, bullets do not.
 *
 * <p>Page headers come first, page footers last, each wording once; footnotes after the body; text
 * boxes and diagrams after the paragraph they hang on. Text under tracked deletion is left out and
 * hidden text is read, both with a note. Comments are not part of the document and only counted.
 * Macros are never run: a document with macros is read for its text, with a note.
 */
public final class DocxReader implements Reader {

  @Override
  public SourceForm read(byte[] bytes, Deadline deadline) throws IOException {
    try (var parts = new ZipParts(bytes)) {
      var main = parts.has("word/document.xml") ? null : parts.main("wordprocessingml");
      return new Document(parts, main == null ? "word/document.xml" : main, deadline).read();
    }
  }

  /** One document and its parts. */
  private static final class Document {
    private final ZipParts parts;
    private final String main;
    private final FormWriter writer = new FormWriter(Format.DOCX);
    private final DocxFlow flow;
    private final Set<String> seen = new HashSet<>();

    Document(ZipParts parts, String main, Deadline deadline) throws IOException {
      this.parts = parts;
      this.main = main;
      var styles = new DocxStyles(parts.treeOrEmpty(folder() + "styles.xml"));
      var numbering = new DocxNumbering(parts.treeOrEmpty(folder() + "numbering.xml"), styles);
      this.flow = new DocxFlow(writer, styles, numbering, deadline);
    }

    private String folder() {
      return main.substring(0, main.lastIndexOf('/') + 1);
    }

    SourceForm read() throws IOException {
      var body = parts.tree(main).at("body");
      var relations = parts.relations(main);
      furniture(body, relations, "header");
      begin(null, relations, main);
      flow.blocks(body, null);
      for (var kind : List.of("footnote", "endnote")) {
        notes(kind);
      }
      furniture(body, relations, "footer");
      remarks();
      return writer.form();
    }

    private void begin(@Nullable String part, Map<String, String> relations, String name) {
      flow.begin(
          part,
          relations,
          relation -> {
            var target = relations.get(relation);
            return target == null
                ? XmlElement.empty()
                : parts.treeOrEmpty(ZipParts.resolve(name, target));
          });
    }

    /** Page headers or footers in the order of their sections, the same wording once. */
    private void furniture(XmlElement body, Map<String, String> relations, String kind)
        throws IOException {
      for (var id : references(body, kind + "Reference")) {
        var target = relations.get(id);
        var name = target == null ? "" : ZipParts.resolve(main, target);
        if (!parts.has(name)) {
          continue;
        }
        var tree = parts.tree(name);
        if (seen.add(kind + tree.text())) {
          begin(kind, parts.relations(name), name);
          flow.blocks(tree, null);
        }
      }
    }

    private static Set<String> references(XmlElement body, String name) {
      var sections = new ArrayList<XmlElement>();
      for (var child : body.children()) {
        sections.add(child.is("sectPr") ? child : child.at("pPr", "sectPr"));
      }
      var ids = new LinkedHashSet<String>();
      for (var section : sections) {
        section.children(name).forEach(reference -> ids.add(reference.attribute("id")));
      }
      return ids;
    }

    private void notes(String kind) throws IOException {
      var name = folder() + kind + "s.xml";
      begin("footnote", parts.relations(name), name);
      for (var note : parts.treeOrEmpty(name).children(kind)) {
        if (!note.attribute("type").endsWith("eparator")
            && !note.attribute("type").equals("continuationNotice")) {
          flow.blocks(note, null);
        }
      }
    }

    private void remarks() throws IOException {
      int comments = parts.treeOrEmpty(folder() + "comments.xml").children("comment").size();
      if (comments > 0) {
        writer.note(1, "comments", "コメントが" + comments + "件あります。本文には含めていません。");
      }
      if (parts.hasMacros()) {
        writer.note(1, "macros-ignored", "マクロを含む文書です。マクロは実行せず、文字だけを読みました。");
      }
    }
  }
}
