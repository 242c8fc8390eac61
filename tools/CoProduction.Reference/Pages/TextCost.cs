using System.Globalization;
using CoProduction.AI;
using CoProduction.Coding;
using Microsoft.ML.Tokenizers;

namespace CoProduction.Reference;

/// <summary>What the recorded replies cost in tokens, by a public tokenizer: the model that replied counts by one of its own, which is not public.</summary>
internal static class TextCost
{
    private const string Encoding = "o200k_base";

    /// <summary>A sentence of the numbers.</summary>
    public static string Sentence()
    {
        Tokenizer tokenizer = TiktokenTokenizer.CreateForEncoding(Encoding);
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        string texts = Path.Combine(Repository.Root, "samples/data/texts");
        string[] replies = [.. Directory.EnumerateFiles(Path.Combine(texts, "replies"), "*.json").Order(StringComparer.Ordinal)];
        CodingRequest[] requests = [.. replies.Select(file => instructions.RequestFor(File.ReadAllText(Path.Combine(texts, $"{TextOf(file)}.txt")).Trim()))];
        long common = tokenizer.CountTokens(instructions.Text);
        long schema = tokenizer.CountTokens(requests[0].Schema.GetRawText());
        long sent = requests.Sum(request => common + tokenizer.CountTokens(request.UserMessage) + schema);
        long received = replies.Sum(file => (long)tokenizer.CountTokens(RecordedReply.Parse(File.ReadAllText(file)).Reply));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{replies.Length} requests by the public tokenizer {Encoding}: {sent:N0} tokens sent, of which each request repeats {common:N0} of instructions and {schema:N0} of schema, and {received:N0} received, {received / replies.Length:N0} a reply.");
    }

    /// <summary>The text that a reply is on: what stands before the number of the reading.</summary>
    private static string TextOf(string reply)
    {
        string name = Path.GetFileNameWithoutExtension(reply);
        return name[..name.LastIndexOf('-')];
    }
}
