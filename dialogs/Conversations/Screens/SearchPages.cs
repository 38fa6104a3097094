using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What was found in the guide, each with its section, where it comes from, and a way there.</summary>
internal static class SearchPages
{
    public static Page Found(Scene scene, IReadOnlyList<Hit> hits) => new(
        SearchPhrases.Title,
        [.. hits.Select((hit, index) => new Block($"{index + 1}. {hit.Title}", Texts(hit), [To(scene, hit)])), new Block(new Paragraph(SearchPhrases.How))],
        [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive")]);

    private static Paragraph[] Texts(Hit hit)
    {
        Paragraph[] texts = [.. QuestionPages.Texts(hit.Texts)];
        if (SearchPhrases.Lead(hit.Kind) is { Length: > 0 } lead)
            texts[0] = texts[0] with { Runs = [Run.Bold(lead), .. texts[0].Runs] };
        return texts;
    }

    private static Row To(Scene scene, Hit hit)
    {
        var section = scene.Guide.Find(hit.Section)!;
        return new Row([new Run(QuestionPhrases.Name(section))], null, hit.About switch
        {
            QuestionTopic about => Press(SearchPhrases.ToQuestion, Verbs.GoTo, scene.Mark(about.Id)),
            EntryTopic about => Press(SearchPhrases.ToEntry, Verbs.LookUp, scene.Data(("entry", about.Id))),
            RegisterTopic about => Press(SearchPhrases.ToRegister, Verbs.Register, scene.Data(("register", about.Id.Value))),
            _ when section.Questions.Count > 0 => Press(SearchPhrases.ToSection, Verbs.Section, scene.Data(("section", section.Id.Value))),
            _ => ToIntroduction(),
        });

        // What a section without questions says is told with the first question after it; after the last one there is only what can be looked up.
        Press ToIntroduction() => scene.Guide.Sections.FirstOrDefault(other => other.Order > section.Order && other.Questions.Count > 0) is { } next
            ? Press(QuestionPhrases.Explanation, Verbs.Explain, scene.Mark(next.Questions[0].Id))
            : Press(PagePhrases.Overview, Verbs.Overview, scene.Data());

        Press Press(string label, string verb, JsonObject data) => new(label, $"{label}: {hit.Title}", verb, data);
    }
}
