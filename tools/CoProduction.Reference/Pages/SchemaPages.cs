using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Schemas;

namespace CoProduction.Reference;

/// <summary>The JSON Schemas, and the page that lists them.</summary>
internal static class SchemaPages
{
    public static IReadOnlyDictionary<string, JsonElement> All { get; } = JsonSchemas.All(Codebook.Questionnaire);

    public static string FileOf(string kind) => $"schemas/{kind}.schema.json";

    public static string Index() =>
        $"""
        # JSON Schemas

        Of every file that the library reads and writes, made from the codebook, version {Codebook.Version}, by `JsonSchemas`, and checked by a test. They are of draft 2020-12; the
        codebook's wordings, guidance and meanings are their descriptions, which an editor shows. How to use them: [read and write JSON](../how-to/read-and-write-json.md#schemas).

        | schema | of |
        |---|---|
        {string.Join('\n', All.Select(schema => $"| [`{schema.Key}`]({FileOf(schema.Key)}) | {schema.Value.GetProperty("description").GetString()} |"))}

        A schema takes what the library's reader takes, and refuses what that refuses. What no schema can say is refused by the reader alone:

        | what | why no schema can say it |
        |---|---|
        | a name that is given twice in one object | a schema sees an object in which each name is there once |
        | half of a surrogate pair in a text | to a schema it is a character like another |
        | a record that is too long or nested too deep, own fields below twelve levels | size is no matter of schemas, and depth would need a copy of each for every level |
        | a whole number written as `1.0` or `1e0` | to a schema it is a whole number |
        | how the text of a condition is put together, and that it names questions and answers that there are | brackets within brackets are no regular language |
        | a work that neither the bibliography nor the file has | the ids are elsewhere in the file |
        | ids that parts of a definition, a typology or a questionnaire share, a work that reports itself, rules that contradict each other | it is said of several parts together |

        Results are read with tolerance for later versions, and so are their schemas: a property that is not known is let through. A test holds schemas and readers against each
        other by a validator of others': on everything that the library writes, on its table of bad inputs, and on more than 10,000 mutated documents.

        """;
}
