using System.Text;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>Definitions and typologies drawn as Mermaid, from their criteria: in a document a figure stands between two marks, of which the first names it.</summary>
internal static class Figures
{
    private const string Start = "<!-- made from the catalogue: figure of ";
    private const string End = "<!-- end -->";

    /// <summary>Every figure that a document can ask for, by name: an id, for a typology with <c>kinds of</c> before it.</summary>
    public static IReadOnlyDictionary<string, Lazy<string>> All { get; } = new Dictionary<string, Lazy<string>>(
    [
        .. DefinitionCatalog.Definitions.Select(definition => KeyValuePair.Create(definition.Id, new Lazy<string>(() => Of(definition)))),
        .. DefinitionCatalog.Typologies.Select(typology => KeyValuePair.Create($"kinds of {typology.Id}", new Lazy<string>(() => Of(typology)))),
    ]);

    /// <summary>A document with all of its figures drawn anew.</summary>
    /// <exception cref="InvalidDataException">A mark names no figure, or has no end.</exception>
    public static string Refreshed(string path, string page)
    {
        for (int from = page.IndexOf(Start, StringComparison.Ordinal); from >= 0; from = page.IndexOf(Start, from + 1, StringComparison.Ordinal))
        {
            int line = page.IndexOf('\n', from);
            int to = page.IndexOf(End, from, StringComparison.Ordinal);
            string name = line < 0 ? "" : page[(from + Start.Length)..line].Replace(" -->", "", StringComparison.Ordinal);
            if (to < 0 || !All.TryGetValue(name, out Lazy<string>? figure))
            {
                throw new InvalidDataException($"{path}: there is no figure '{name}', or no end to it.");
            }

            page = $"{page[..(line + 1)]}\n```mermaid\n{figure.Value}\n```\n\n{page[to..]}";
        }

        return page;
    }

    private static string Of(Definition definition)
    {
        Drawing drawing = new("TD");
        drawing.Add(definition.Criterion, $"{definition.Name}: {definition.Criterion.Statement}");
        return drawing.Text;
    }

    private static string Of(Typology typology)
    {
        Drawing drawing = new("LR");
        int root = drawing.Add(typology.Name, null);
        foreach (Kind kind in typology.Kinds)
        {
            drawing.Join(root, drawing.Add($"{kind.Name}: {kind.Criterion.Statement}", kind.Criterion));
        }

        return drawing.Text;
    }

    /// <summary>Boxes numbered as they come, and what joins them.</summary>
    private sealed class Drawing(string direction)
    {
        private readonly StringBuilder boxes = new();
        private readonly StringBuilder joins = new();
        private readonly List<int> inPart = [];
        private readonly List<int> alone = [];
        private int count;

        public string Text
        {
            get
            {
                StringBuilder text = new($"flowchart {direction}\n");
                text.Append(boxes).Append(joins);
                Style(text, "part", "stroke-dasharray: 6 3", inPart);
                Style(text, "alone", "stroke-dasharray: 2 4,fill:none", alone);
                return text.ToString().TrimEnd('\n');
            }
        }

        public int Add(Criterion criterion, string label)
        {
            string parts = criterion.Composition switch
            {
                Composition.All => " (all of)",
                Composition.Any => " (at least one of)",
                Composition.Not => " (not)",
                _ => "",
            };
            int box = Add($"{label}{parts}", criterion);
            foreach (Criterion part in criterion.Parts)
            {
                Join(box, Add(part, part.Statement));
            }

            return box;
        }

        public int Add(string label, Criterion? criterion)
        {
            boxes.Append($"  c{count}[\"{label.Replace("\"", "#quot;", StringComparison.Ordinal)}\"]\n");
            if (criterion is not null && criterion.Citations.Any(citation => citation.Provenance == Provenance.Reading))
            {
                (criterion.Citations.All(citation => citation.Provenance == Provenance.Reading) ? alone : inPart).Add(count);
            }

            return count++;
        }

        public void Join(int from, int to) => joins.Append($"  c{from} --> c{to}\n");

        private static void Style(StringBuilder text, string name, string style, List<int> of)
        {
            if (of.Count > 0)
            {
                text.Append($"  classDef {name} {style}\n  class {string.Join(',', of.Select(box => $"c{box}"))} {name}\n");
            }
        }
    }
}
