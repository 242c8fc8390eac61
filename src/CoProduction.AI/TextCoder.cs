using CoProduction.Coding;
using CoProduction.Wording;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>Codes texts with a chat client: an answer to each question that the text tells, with the words that it rests on.</summary>
/// <remarks>
/// Nothing is sent but to the clients that are given, and nothing is logged. An answer stands on words that are found in the text, on a stated piece of
/// ordinary knowledge, or by implication; all else is left open and reported. Safe for use by several threads where the clients are.
/// </remarks>
public sealed partial class TextCoder
{
    private readonly IReadOnlyList<IChatClient> clients;

    /// <summary>A coder that reads by one client.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public TextCoder(IChatClient client, TextCoderOptions? options = null)
        : this([client], options)
    {
    }

    /// <summary>A coder that reads by several clients, such as one for each of several models: each reads the text as often as the options say.</summary>
    /// <exception cref="ArgumentNullException">The list or a client is null.</exception>
    /// <exception cref="ArgumentException">There is no client, or there are more than 99 readings in all.</exception>
    public TextCoder(IEnumerable<IChatClient> clients, TextCoderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        this.clients = [.. clients];
        foreach (IChatClient client in this.clients) ArgumentNullException.ThrowIfNull(client, nameof(clients));
        Options = options ?? new TextCoderOptions();
        if (this.clients.Count == 0) throw new ArgumentException("At least one client is needed.", nameof(clients));
        if (this.clients.Count * Options.Readings > Sampling.MostReadings) throw new ArgumentException($"At most {Sampling.MostReadings} readings are made.", nameof(clients));
        Instructions = TextInstructions.For(Options.Questionnaire);
    }

    /// <summary>How texts are coded.</summary>
    public TextCoderOptions Options { get; }

    /// <summary>What the model is told.</summary>
    public TextInstructions Instructions { get; }

    /// <summary>Codes a text.</summary>
    /// <exception cref="ArgumentNullException">The description is null.</exception>
    /// <exception cref="TextCodingException">The text is empty or too long, the service fails, or no reply can be used.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public Task<CodedText> CodeAsync(string description, CancellationToken cancellationToken = default) =>
        CodeAsync(new SourceText(description), null, cancellationToken);

    /// <summary>Codes a text that has a name, and tells how far it has come: then replies are streamed.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="TextCodingException">The text is empty or too long, the service fails, or no reply can be used.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public async Task<CodedText> CodeAsync(SourceText source, IProgress<CodingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        string text = Legible.Of(source.Text);
        if (string.IsNullOrWhiteSpace(text)) throw new TextCodingException(TextProblemCodes.EmptyText, "The text is empty.");
        if (text.Length > Options.MaxTextLength)
        {
            throw new TextCodingException(TextProblemCodes.TextTooLong, $"The text has {text.Length} characters; at most {Options.MaxTextLength} are sent.");
        }

        FoldedText folded = new(text);
        CodingRequest request = Instructions.RequestFor(text);
        List<TextReading> readings = [];
        TokenUsage spent = default;
        foreach (IChatClient client in clients)
        {
            for (int turn = 0; turn < Options.Readings; turn++)
            {
                Conversation conversation = new(client, request, Options, source, readings.Count + 1, progress);
                try
                {
                    readings.Add(await ReadAsync(conversation, source, text, folded, cancellationToken).ConfigureAwait(false));
                    spent += readings[^1].Usage;
                }
                catch (TextCodingException failure)
                {
                    failure.Usage = spent + conversation.Usage;
                    throw;
                }
            }
        }

        return new CodedText(source, text, readings);
    }

    private async Task<TextReading> ReadAsync(Conversation conversation, SourceText source, string text, FoldedText folded, CancellationToken cancellationToken)
    {
        int number = conversation.Reading;
        return await conversation.AskAsync(
            (response, json) =>
            {
                TextProvenance provenance = ProvenanceOf(response, conversation);
                Questionnaire questionnaire = Options.Questionnaire;
                string day = provenance.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                Coder coder = Coder.Model(Safe.Line(provenance.Model), number == 1 ? day : $"{day}, reading {number}");
                Reply reply = new ReplyReader(questionnaire, folded, Options.AllowKnowledge, coder).Read(json);
                List<DroppedAnswer> dropped = [.. reply.Dropped];
                if (provenance.InstructionsHash != Instructions.Hash)
                {
                    dropped.Add(new()
                    {
                        Code = TextProblemCodes.OtherInstructions,
                        Message = $"The recorded reply was made with other instructions ({provenance.Questionnaire}, {provenance.InstructionsHash}) than those of now ({questionnaire.Id} {questionnaire.Version}, {Instructions.Hash}).",
                    });
                }

                IReadOnlyList<TextCoding> codings = CodingMaking.Of(source, text, reply, coder, DateOnly.FromDateTime(provenance.Date.Date), dropped);
                return new TextReading(number, source, text, codings, dropped, provenance, conversation.Usage);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private TextProvenance ProvenanceOf(ChatResponse response, Conversation conversation)
    {
        Questionnaire questionnaire = Options.Questionnaire;
        RecordedReply? recorded = RecordedReply.In(response);
        return new TextProvenance
        {
            Model = recorded is null ? conversation.ModelOf(response) : Conversation.NameOf(recorded.Model),
            Date = recorded?.Date ?? Options.Clock.GetUtcNow(),
            Questionnaire = recorded?.Questionnaire ?? $"{questionnaire.Id} {questionnaire.Version}",
            InstructionsHash = recorded?.InstructionsHash ?? Instructions.Hash,
            RequestHash = recorded?.RequestHash ?? conversation.Request.Hash,
            IsReplayed = recorded is not null,
        };
    }
}
