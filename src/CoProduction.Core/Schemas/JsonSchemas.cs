using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Schemas;

/// <summary>JSON Schemas (2020-12) of the files that the library reads: for editors, for other languages, and for whatever is to fill in answers.</summary>
/// <remarks>
/// A schema lets through what the reader of the same name in <see cref="CoProductionJson"/> takes, and refuses what it refuses, but for what no schema can say:
/// a name given twice, limits of size and depth, half of a character, how the text of a condition is put together, and what one part of a file says of another,
/// such as ids that are shared. The texts of the questionnaire are its descriptions. Each call makes a schema of its own.
/// </remarks>
public static class JsonSchemas
{
    /// <summary>An activity, with its answers to the questions of a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Activity(Questionnaire questionnaire)
    {
        DescribedSchema described = Described(questionnaire);
        return Whole("Activity", "What people do together, with what is known of it.", questionnaire, described.Activity(), DescribedSchema.Definitions());
    }

    /// <summary>An initiative: several activities under one name.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Initiative(Questionnaire questionnaire)
    {
        DescribedSchema described = Described(questionnaire);
        JsonObject definitions = DescribedSchema.Definitions();
        definitions["activity"] = described.Activity();
        return Whole("Initiative", "Several activities under one name.", questionnaire, DescribedSchema.Initiative("activity"), definitions);
    }

    /// <summary>A coding: an activity's answers as one coder gave them.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Coding(Questionnaire questionnaire)
    {
        DescribedSchema described = Described(questionnaire);
        return Whole("Coding", "An activity's answers as one coder gave them.", questionnaire, described.Coding(), DescribedSchema.Definitions());
    }

    /// <summary>Answers by themselves.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Answers(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return Whole("Answers", "What is known of an activity.", questionnaire, new AnswersSchema(questionnaire).Answers(), []);
    }

    /// <summary>A definition as data, on the questions of a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Definition(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return Whole("Definition", "A test of whether an activity is co-production.", questionnaire, RulesSchema.Definition(questionnaire), RulesSchema.Definitions());
    }

    /// <summary>A typology as data, on the questions of a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonElement Typology(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return Whole("Typology", "Kinds of co-production.", questionnaire, RulesSchema.Typology(questionnaire), RulesSchema.Definitions());
    }

    /// <summary>A questionnaire as data.</summary>
    public static JsonElement Questionnaire() => Whole(
        "Questionnaire", "Questions that are asked and reasoned about together.", null, RulesSchema.Questionnaire(), RulesSchema.DefinitionsOfQuestionnaires());

    /// <summary>The result on an activity, over whatever questionnaire.</summary>
    public static JsonElement Classification() => Result<ClassificationRecord>("Classification", "The result on an activity.");

    /// <summary>The result on an initiative, over whatever questionnaire.</summary>
    public static JsonElement InitiativeClassification() =>
        Result<InitiativeClassificationRecord>("Classification of an initiative", "The result on an initiative, and on each of its activities.");

    /// <summary>All schemas by what they are of, such as <c>activity</c>, in order.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static IReadOnlyDictionary<string, JsonElement> All(Questionnaire questionnaire) => new OrderedDictionary<string, JsonElement>
    {
        ["activity"] = Activity(questionnaire),
        ["initiative"] = Initiative(questionnaire),
        ["coding"] = Coding(questionnaire),
        ["answers"] = Answers(questionnaire),
        ["classification"] = Classification(),
        ["initiativeClassification"] = InitiativeClassification(),
        ["definition"] = Definition(questionnaire),
        ["typology"] = Typology(questionnaire),
        ["questionnaire"] = Questionnaire(),
    };

    /// <summary>A schema as the text of a file, with an end of line.</summary>
    /// <exception cref="InvalidOperationException">The schema is the default of its type.</exception>
    public static string Write(JsonElement schema) => Encoding.UTF8.GetString(Utf8(schema.WriteTo, isIndented: true).Span) + "\n";

    private static JsonElement Result<T>(string title, string description)
    {
        (JsonObject schema, JsonObject definitions) = ResultSchema.Of<T>();
        return Whole(title, description, null, schema, definitions);
    }

    private static JsonElement Whole(string title, string description, Questionnaire? questionnaire, JsonObject schema, JsonObject definitions)
    {
        JsonObject whole = new() { ["$schema"] = Parts.Dialect, ["title"] = title, ["description"] = description };
        if (questionnaire is not null)
        {
            whole["$comment"] = $"Questions of '{questionnaire.Id}', version {questionnaire.Version}, content {questionnaire.ContentHash}.";
        }

        foreach ((string keyword, JsonNode? value) in schema.Where(each => each.Key != "description").ToArray()) whole[keyword] = value!.DeepClone();
        if (definitions.Count > 0) whole["$defs"] = definitions;
        using var document = JsonDocument.Parse(Utf8(json => whole.WriteTo(json), isIndented: false));
        return document.RootElement.Clone();
    }

    private static ReadOnlyMemory<byte> Utf8(Action<Utf8JsonWriter> write, bool isIndented)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, CoProductionJson.Writing with { Indented = isIndented })) write(json);
        return buffer.WrittenMemory;
    }

    private static DescribedSchema Described(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new(questionnaire);
    }
}
