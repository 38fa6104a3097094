using System.Text.Json.Nodes;

namespace Sleutelnet.Conversations.Cards;

/// <summary>A stretch of text; anything a user typed is shown only so, for text runs read no Markdown.</summary>
internal sealed record Run(string Text, string? Weight = null)
{
    public static Run Bold(string text) => new(text, "Bolder");
}

internal sealed record Paragraph(IReadOnlyList<Run> Runs, string? Origin = null)
{
    public Paragraph(string text, string? origin = null) : this([new Run(text)], origin)
    {
    }
}

/// <summary>Something to tap: what it says on the right, what it is called for those who do not see it.</summary>
internal sealed record Press(string Label, string Title, string Verb, JsonObject Data);

internal sealed record Row(IReadOnlyList<Run> Runs, IReadOnlyList<Run>? Detail, Press Press);

internal sealed record Block(string? Heading, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Row> Rows)
{
    public Block(params Paragraph[] paragraphs) : this(null, paragraphs, [])
    {
    }
}

internal sealed record PageInput(string Id, string Label, bool Multiline, int MaxLength);

internal sealed record Button(string Title, string Verb, JsonObject Data, string Style = "default", string Inputs = "none");

internal sealed record Bar(string Title, int Done, int Open);

internal sealed record Chart(string Title, IReadOnlyList<Bar> Bars);

/// <summary>A screen of text, rows to tap, at most one field and at most six buttons.</summary>
internal sealed record Page(string Title, IReadOnlyList<Block> Blocks, IReadOnlyList<Button> Buttons, PageInput? Input = null, Chart? Chart = null)
{
    /// <summary>Teams shows no more.</summary>
    public const int MostButtons = 6;
}

/// <summary>A message above a screen, with the style that sets it apart; never by colour alone.</summary>
internal sealed record NoticeBox(string Style, IReadOnlyList<Paragraph> Lines)
{
    public NoticeBox(string style, string text) : this(style, [new Paragraph(text)])
    {
    }
}
