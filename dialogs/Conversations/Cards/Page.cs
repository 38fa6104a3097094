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

internal sealed record PageInput(string Id, string Label, bool Multiline, int MaxLength, string? UserValue = null);

/// <summary>A list to pick from, for more than one thing.</summary>
internal sealed record PageChoices(string Id, string Label, IReadOnlyList<PageChoice> Options);

internal sealed record PageChoice(string Id, string Title);

internal sealed record PageDate(string Id, string Label);

internal sealed record Link(string Title, string Url);

internal sealed record Button(string Title, string Verb, JsonObject Data, string Style = "default", string Inputs = "none");

/// <summary>A chart; what it shows always stands in the text too, for not every client draws it.</summary>
/// <param name="Title">What it shows, for who cannot see it.</param>
internal sealed record Chart(string Title)
{
    /// <summary>Bars that are each as wide as the card, with the share of their parts; null in a chart of another kind.</summary>
    public IReadOnlyList<Bar>? Bars { get; init; }

    /// <summary>Bars below each other, as long as their numbers, which stand beside them; null in a chart of another kind.</summary>
    public IReadOnlyList<Length>? Lengths { get; init; }
}

/// <summary>A bar that is compared with others.</summary>
/// <param name="X">What it stands for.</param>
/// <param name="Y">How long it is.</param>
/// <param name="Color">A colour of the channel's charts.</param>
internal sealed record Length(string X, int Y, string Color);

internal sealed record Bar(string Title, IReadOnlyList<BarPart> Parts);

/// <summary>A part of a bar.</summary>
/// <param name="Legend">What it stands for.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Color">A colour of the channel's charts.</param>
internal sealed record BarPart(string Legend, int Value, string Color);

/// <summary>A screen of text, rows to tap, at most one field and at most six buttons.</summary>
internal sealed record Page(
    string Title, IReadOnlyList<Block> Blocks, IReadOnlyList<Button> Buttons, PageInput? Input = null, Chart? Chart = null, PageChoices? Choices = null)
{
    /// <summary>A field for a date; null for none.</summary>
    public PageDate? Date { get; init; }

    /// <summary>Something to open in a browser; null for nothing.</summary>
    public Link? Link { get; init; }

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
