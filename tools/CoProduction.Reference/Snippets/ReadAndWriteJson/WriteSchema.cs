using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Schemas;

namespace CoProduction.Reference.Snippets;

internal static class WriteSchema
{
    public static void Run()
    {
        // snippet
        JsonElement schema = JsonSchemas.Activity(Codebook.Questionnaire);
        JsonElement answers = schema.GetProperty("properties").GetProperty("answers").GetProperty("properties");
        Console.WriteLine(answers.GetProperty("duration").GetProperty("anyOf")[1]);
        Console.WriteLine(JsonSchemas.Write(schema).Length > 10_000);
        // end
    }
}
