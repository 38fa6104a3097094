namespace Sleutelnet.Core.Search;

/// <summary>A passage with what it is found by.</summary>
/// <param name="Hit">What is shown of it.</param>
/// <param name="Names">What it is called itself.</param>
/// <param name="Context">What the things around it are called.</param>
internal sealed record Passage(Hit Hit, IReadOnlyList<string> Names, IReadOnlyList<string> Context)
{
    /// <summary>All that it is found by.</summary>
    public IEnumerable<string> Words => Names.Concat(Context).Concat(Hit.Texts.Select(text => text.Text));

    /// <summary>Whether its names are those of what it is about.</summary>
    public bool GoesByItsName => Hit.Kind is PassageKind.Text or PassageKind.Term or PassageKind.Question;

    /// <summary>How much it counts that what was typed is the name of what it is about.</summary>
    public double Called => Hit.Kind == PassageKind.Term ? Weights.Term : GoesByItsName ? Weights.WholeName : Weights.PartOfNamed;

    /// <summary>How much it counts against other passages that match as well.</summary>
    public double Weight => Weights.Of(Hit.Kind, Hit.Texts[0].Origin);
}
