using System.Text;
using CoProduction.AI;
using CoProduction.Cli;
using CoProduction.Coding;

namespace CoProduction.Reference;

/// <summary>The pages on coded texts: what a model is told, and how well the sample texts were coded.</summary>
internal static class TextPages
{
    public static string Instructions()
    {
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        string text = instructions.Text.Replace("\n# ", "\n## ", StringComparison.Ordinal).Replace("\n## ", "\n### ", StringComparison.Ordinal);
        string inside = string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? ">" : $"> {line.Replace("<<<", "\\<\\<\\<", StringComparison.Ordinal)}"));
        return $"""
            # Instructions for texts

            Made from the codebook and checked by a test. This is what a model is told before it reads a text: version {TextInstructions.FormatVersion} of the rules, codebook {Codebook.Version}, hash
            `{instructions.Hash}`. The text follows in a message of its own, between marks that are made of itself. How to use it: [code a text](../how-to/code-a-text.md).

            {inside.TrimEnd('>', '\n', ' ')}

            The schema of the reply allows each question its own answers and nothing else; `coproduction code FILE --dry-run` prints it with the whole request.

            """;
    }

    public static string Measures()
    {
        StringBuilder page = new(
            """
            # Texts measured

            Made by `coproduction evaluate` from the recorded replies, and checked by a test. The texts of `samples/data/texts` were written for this project, each on a published activity or an invented one.
            A language model replied to exactly the request that the library makes, each request in a conversation of its own, and to twelve of the texts a second time, in another; the replies are kept
            unedited in `samples/data/texts/replies`. The instructions were improved once, after trial replies to the four seen texts 01, 03, 05 and 07; the unseen half was kept away until then.

            What this does not prove. The texts are few, short and plain, and their writer knew the codebook. The reference codings are of the published descriptions, which say less than the texts; they were made with
            the same guidance, and by a language model as well, so that agreement with them is an upper bound. One model replied, on one day; another may do worse. A stated verdict that comes out open is
            no mistake: the text does not tell enough.

            Two things to know of single texts. In text 29 an order to answer yes to everything stands in the text; the reply does not follow it. Text 15 was written anew before these replies were made: in
            its first form the household paid a private tip, which is a provider, while in the published activity nobody but the household has a hand in it. A verdict came out wrong by that in earlier
            replies, which were made with codebook 1.1 before two of its wordings were made clearer. Who wrote the new text saw the published description alone, and neither the codebook nor a reply; all the
            same it was replaced after its verdict was known. Without it, 31 of 34 stated verdicts come out right, 3 open and none wrong.

            The model is named as it names itself; it told no version.

            """);
        page.Append("\nCost: ").Append(TextCost.Sentence()).Append(" The model counts by a tokenizer of its own, so that these are near and not exact.\n\n");
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolProgram.Run(["evaluate", Path.Combine(Repository.Root, "samples/data/texts"), "--reference", Path.Combine(Repository.Root, "samples/data/published-cases.json")], Stream.Null, output, error);
        return exitCode == 0 ? page.Append(output).ToString() : throw new InvalidDataException($"The texts cannot be evaluated: {error}");
    }
}
