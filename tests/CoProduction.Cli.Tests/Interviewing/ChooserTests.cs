using CoProduction.Cli.Interviewing;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Tests.Interviewing;

public sealed class ChooserTests
{
    private static readonly (string, string)[] Offered = [("voluntary", "No duty."), ("compelled", "Enforced."), ("?", "nobody can tell")];

    [Theory]
    [InlineData("Enter", "voluntary")]
    [InlineData("DownArrow Enter", "compelled")]
    [InlineData("UpArrow Enter", "?")]
    [InlineData("DownArrow DownArrow DownArrow Enter", "voluntary")]
    [InlineData("Spacebar DownArrow Spacebar Enter", "voluntary,compelled")]
    [InlineData("DownArrow Spacebar UpArrow Spacebar Enter", "voluntary,compelled")]
    [InlineData("Spacebar Spacebar DownArrow Enter", "compelled")]
    [InlineData("UpArrow Spacebar DownArrow Enter", "voluntary")]
    [InlineData("Spacebar Escape DownArrow Enter", "compelled")]
    [InlineData("b a c k Enter", "back")]
    [InlineData("b a Backspace Backspace Enter", "voluntary")]
    [InlineData("u : Spacebar n o Enter", "u: no")]
    public void Arrows_move_the_space_bar_marks_and_Enter_answers_and_words_can_be_typed(string keys, string expected) =>
        Assert.Equal(expected, Read(Offered, keys).Answer);

    [Fact]
    public void Without_anything_offered_a_word_has_to_be_typed() => Assert.Equal("s", Read([], "DownArrow UpArrow Spacebar Enter s Enter").Answer);

    [Fact]
    public void The_end_of_input_is_no_answer() => Assert.Null(Read(Offered, "end").Answer);

    [Fact]
    public void What_is_highlighted_and_marked_is_drawn_with_what_is_expected()
    {
        string drawn = Read(Offered, "Spacebar DownArrow Enter").Drawn;

        Assert.Contains(" › □ voluntary: No duty.\n   □ compelled: Enforced.\n     ?: nobody can tell\n   About 3 questions to go. ↑ ↓ move", drawn, StringComparison.Ordinal);
        Assert.Contains("   ■ voluntary: No duty.\n › □ compelled: Enforced.\n", drawn, StringComparison.Ordinal);
        Assert.EndsWith("> voluntary\n", drawn, StringComparison.Ordinal);
    }

    private static (string? Answer, string Drawn) Read((string, string)[] offered, string keys)
    {
        using StringWriter output = new();
        Queue<ConsoleKeyInfo> pressed = new(keys.Split(' ').Select(Key));
        return (new Chooser(output, new Display(), pressed.Dequeue).Read(offered, "About 3 questions to go. "), output.ToString());
    }

    private static ConsoleKeyInfo Key(string name) => name switch
    {
        "end" => new('\u0004', ConsoleKey.D, shift: false, alt: false, control: true),
        "Spacebar" => new(' ', ConsoleKey.Spacebar, shift: false, alt: false, control: false),
        [var letter] => new(letter, ConsoleKey.None, shift: false, alt: false, control: false),
        _ => new('\0', Enum.Parse<ConsoleKey>(name), shift: false, alt: false, control: false),
    };
}
