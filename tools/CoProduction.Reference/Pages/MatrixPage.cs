using System.Text;
using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Reference;

/// <summary>The page of what the definitions require, side by side.</summary>
internal static class MatrixPage
{
    public static string Text()
    {
        StringBuilder page = new("# What the definitions require\n\n");
        page.Append("Made from the catalogue and checked by a test. No mark is set by hand: each is computed from all criteria of a definition\n");
        page.Append("and the implications of the codebook together, over every way of answering. What a definition asks only in some cases is\n");
        page.Append("therefore not required: a definition of alternatives, such as Ostrom's (1996), can show no mark and still ask much.\n\n");
        page.Append("- ● required: the definition cannot be met where this is not so\n");
        page.Append("- ✗ excluded: it cannot be met where this is so\n");
        page.Append("- ○ neither: it can be met where this is so, and where it is not\n");
        AppendTable(page, MatrixColumn.Requirements);
        page.Append("\n## What can count alone\n\nWhether a definition can be met where citizens do only this, or only these take part.\n\n");
        page.Append("- ✓ it can, if all else that the definition asks is so\n- ✗ it cannot\n");
        AppendTable(page, MatrixColumn.Alone, Requirement.Excluded);
        page.Append("\n## What each column tests\n\n");
        foreach (MatrixColumn column in MatrixColumn.Requirements.Concat(MatrixColumn.Alone))
        {
            page.Append($"- **{column.Head}**: {column.Meaning} `{column.Condition}`\n");
        }

        return page.ToString();
    }

    /// <summary>The mark of a cell; where only one requirement matters, all else is a tick.</summary>
    public static string Mark(Requirement requirement, Requirement? only = null) => requirement switch
    {
        _ when only is not null && requirement != only => "✓",
        Requirement.Required => "●",
        Requirement.Excluded => "✗",
        _ => "○",
    };

    private static void AppendTable(StringBuilder page, IReadOnlyList<MatrixColumn> columns, Requirement? only = null)
    {
        page.Append($"\n| | {string.Join(" | ", columns.Select(column => column.Head))} |\n|---|{string.Concat(columns.Select(_ => ":-:|"))}\n");
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            IEnumerable<string> marks = columns.Select(column => Mark(Requirements.Of(definition.Criterion, column.Condition), only));
            page.Append($"| {CriterionText.Link(definition, "definitions/")} | {string.Join(" | ", marks)} |\n");
        }
    }
}
