using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>The words that an answer rests on, or the coder's own on why it is what it is.</summary>
internal sealed class EvidenceColumn(string header, Question question, bool isExcerpt)
    : Column(header, JsonPath.Root.Property("evidence").Property(question.Id).Property(isExcerpt ? ColumnNames.Excerpt : ColumnNames.Note))
{
    public override void Read(CellValue cell, RowDraft draft)
    {
        if (TextOf(cell, draft) is { } text)
        {
            draft.Note(question, evidence => isExcerpt ? evidence with { Excerpt = text } : evidence with { Note = text });
        }
    }

    public override SheetCell Write(in WrittenRow row) =>
        row.Activity.Evidence.TryGetValue(question, out Evidence? evidence) ? SheetCell.Of(isExcerpt ? evidence.Excerpt : evidence.Note) : default;
}
