using System.Text;
using CoProduction.AI;
using CoProduction.Fuzz.Mutation;
using Microsoft.Extensions.AI;

namespace CoProduction.Fuzz.Readers;

/// <summary>What a model replies to a text.</summary>
internal sealed class ReplyReader() : Reader("replies", Syntax.Json)
{
    private const string Text = "Two engines with twelve firefighters were on the spot within minutes. Parents clean and cook at the pre-school; no one is paid for it.";

    public override Reading Read(byte[] input)
    {
        using Replying client = new(Encoding.UTF8.GetString(input));
        try
        {
            return new Reading(IsRead: true, [], new TextCoder(client, new TextCoderOptions { Attempts = 1 }).CodeAsync(Text).GetAwaiter().GetResult());
        }
        catch (TextCodingException exception)
        {
            return new Reading(IsRead: false, [], exception);
        }
    }

    public override string? Flaw(byte[] input, Reading reading, Random random) => reading.Value switch
    {
        TextCodingException refused => Documented.IsCode(refused.Code) ? null : $"a code that is not documented: {refused.Code}",
        CodedText coded => coded.Readings.SelectMany(each => each.Dropped).FirstOrDefault(dropped => !Documented.IsCode(dropped.Code)) is { } other
            ? $"a code that is not documented: {other.Code}" : Unfit(coded),
        _ => null,
    };

    /// <summary>A coding that validation would refuse could not be kept.</summary>
    private static string? Unfit(CodedText coded) => coded.Readings.SelectMany(reading => reading.Codings)
        .Select(each => new Validation.CodedActivityValidator().Validate(each.Coding).Errors.FirstOrDefault(error => error.Severity == FluentValidation.Severity.Error))
        .FirstOrDefault(error => error is not null && error.ErrorCode != ProblemCodes.Contradiction)?.ErrorMessage;

    /// <summary>Replies the same to whoever asks.</summary>
    private sealed class Replying(string reply) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply)));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
