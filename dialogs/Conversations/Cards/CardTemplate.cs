using System.Text.Json.Nodes;

namespace Sleutelnet.Conversations.Cards;

/// <summary>
/// An Adaptive Card template, in the part of the Adaptive Cards templating language that our cards need: <c>${path}</c>,
/// <c>$data</c> to repeat an element, <c>$when</c> to leave one out. It is filled node by node; values never become markup.
/// </summary>
internal sealed class CardTemplate
{
    private readonly TemplatePart root;

    private CardTemplate(TemplatePart root) => this.root = root;

    /// <summary>Reads a template that was built into this library.</summary>
    public static CardTemplate Read(string name)
    {
        using var stream = typeof(CardTemplate).Assembly.GetManifestResourceStream($"cards/{name}.json")
            ?? throw new InvalidOperationException($"There is no card template '{name}'.");
        return new CardTemplate(TemplatePart.Parse(JsonNode.Parse(stream)));
    }

    /// <summary>Fills the template.</summary>
    /// <exception cref="InvalidOperationException">The template names something that the data does not hold.</exception>
    public JsonObject Fill(JsonObject data)
    {
        var filled = new List<JsonNode?>(1);
        root.Fill(data, filled);
        return (JsonObject)filled.Single()!;
    }
}
