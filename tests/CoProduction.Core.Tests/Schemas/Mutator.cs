using System.Text.Json.Nodes;

namespace CoProduction.Tests.Schemas;

/// <summary>Changes a document in one to three places: what stands there is left out, renamed, doubled, wrapped, or becomes something else from the documents of its kind.</summary>
internal sealed class Mutator
{
    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "1", "-7", "1.5", "3000000000", "\"\"", "\" \"", "\"\\u0085\\u2003\"", "\"a/b\"", "\"Yes\"", "\"yes\"", "\"users\"", "\"primary\"", "\"reported\"",
        "\"model\"", "\"2026-03-01\"", "\"2026-3-1\"", "\"2026-02-30\"", "[]", "{}", "[null]", "[[]]", "[true,false]", "[true,true]", "{\"note\":null}", "{\"name\":\"x\"}",
    ];

    private readonly Random random;
    private readonly string[] samples;
    private readonly string[] names;
    private readonly string[] values;

    public Mutator(IEnumerable<string> documents, int seed)
    {
        random = new Random(seed);
        samples = [.. documents.Where(document => document.Length < 20_000)];
        JsonNode[] all = [.. samples.SelectMany(sample => NodesIn(JsonNode.Parse(sample)!))];
        names = [.. all.OfType<JsonObject>().SelectMany(each => each.Select(property => property.Key)).Distinct(), "initiative", "$schema", "colour"];
        values = [.. all.Select(node => node.ToJsonString()).Distinct().Where(text => text.Length < 2_000), .. Odd, .. Odd];
    }

    public string Next()
    {
        JsonNode document = JsonNode.Parse(samples[random.Next(samples.Length)])!;
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            JsonNode[] places = [.. NodesIn(document).Where(node => node is JsonObject or JsonArray)];
            Change(places[random.Next(places.Length)]);
        }

        return document.ToJsonString();
    }

    private static IEnumerable<JsonNode> NodesIn(JsonNode node) => (node switch
    {
        JsonObject all => all.Select(property => property.Value),
        JsonArray all => all,
        _ => [],
    }).OfType<JsonNode>().SelectMany(NodesIn).Prepend(node);

    private void Change(JsonNode place)
    {
        if (place is JsonObject found) Change(found);
        else Change((JsonArray)place);
    }

    private void Change(JsonObject place)
    {
        string? name = place.Count == 0 ? null : place.ElementAt(random.Next(place.Count)).Key;
        int way = random.Next(5);
        if (name is null || way == 0)
        {
            place[names[random.Next(names.Length)]] = Value();
        }
        else if (way == 1)
        {
            place.Remove(name);
        }
        else if (way == 2)
        {
            JsonNode? value = place[name]?.DeepClone();
            place.Remove(name);
            place[names[random.Next(names.Length)]] = value;
        }
        else if (way == 3)
        {
            place[name] = new JsonArray(place[name]?.DeepClone());
        }
        else
        {
            place[name] = Value();
        }
    }

    private void Change(JsonArray place)
    {
        int index = random.Next(place.Count + 1);
        if (index == place.Count) place.Add(Value());
        else if (random.Next(3) == 0) place.RemoveAt(index);
        else if (random.Next(2) == 0) place.Add(place[index]?.DeepClone());
        else place[index] = Value();
    }

    private JsonNode? Value() => JsonNode.Parse(values[random.Next(values.Length)]);
}
