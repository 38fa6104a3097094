using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about actions: agreeing on one, and what is open.</summary>
internal static class ActionPages
{
    private const int MostOwners = 12;
    private const int MostListed = 15;
    private const int MostOfTitle = 100;
    private const int MonthsBack = 3;

    /// <summary>Asks what will be done, and then who does it.</summary>
    public static Page Ask(Scene scene, AtAction place) => place.What is { } what ? Who(scene, place, what) : What(scene, place);

    /// <summary>What is open, the first date first.</summary>
    public static Page List(Scene scene)
    {
        var open = Actions.Open(scene.Network);
        var done = Actions.DoneSince(scene.Network, DutchTime.Day(scene.Now).AddMonths(-MonthsBack));
        List<Block> blocks =
        [
            open.Count > 0
                ? new Block(ActionPhrases.Open(open.Count), [], [.. open.Take(MostListed).Select(action => ActionBlocks.Row(scene, action, MostOfTitle))])
                : new Block(new Paragraph(ActionPhrases.None), new Paragraph(ActionPhrases.NoneHow)),
        ];
        if (open.Count > MostListed)
            blocks.Add(new Block(new Paragraph(ActionPhrases.More(open.Count - MostListed))));
        if (done > 0)
            blocks.Add(new Block(new Paragraph(ActionPhrases.Recent(done))));
        return new Page(ActionPhrases.Title, blocks,
        [
            scene.Button(ActionPhrases.NewAction, Verbs.NewAction, "positive"),
            scene.Button(AgendaPhrases.Title, Verbs.Agenda),
            scene.Button(PagePhrases.Continue, Verbs.Continue),
        ]);
    }

    private static Page What(Scene scene, AtAction place) => new(
        ActionPhrases.WhatTitle,
        [new Block(new Paragraph(ActionPhrases.WhatHow), new Paragraph(ActionPhrases.NoNames))],
        [new Button(PagePhrases.Next, Verbs.Step, scene.At(place.About()), "positive", "auto"), new Button(PagePhrases.Cancel, Verbs.Back, scene.At(place.About()))],
        new PageInput("value", ActionPhrases.WhatLabel, false, Limits.NameLength * 2, QuestionCards.Prefilled(scene.Refused?.Value)));

    private static Page Who(Scene scene, AtAction place, string what)
    {
        var owners = Acting.Owners(scene.Network, scene.Me.Id).Take(MostOwners).ToList();
        return new Page(
            ActionPhrases.WhoTitle,
            [
                new Block(new Paragraph([new Run(ActionPhrases.Subject), Run.Bold($"‘{what}’")]), new Paragraph(ActionPhrases.WhoHow)),
                new Block(null, [],
                [
                    .. owners.Select((owner, index) => Owner(scene, place, owner.Id.Value,
                        [new Run($"{index + 1}. {(owner.Id == scene.Me.Id ? ActionPhrases.Me + " – " : "")}{AnswerText.Short(owner.Name, 60)}")], null, owner.Id == scene.Me.Id ? ActionPhrases.Me : ActionPhrases.Choose)),
                    Owner(scene, place, ActionDialog.Other, [new Run($"{owners.Count + 1}. {ActionPhrases.Other}")], [new Run(ActionPhrases.OtherHow)], ActionPhrases.Other),
                ]),
            ],
            [new Button(PagePhrases.Back, Verbs.Back, scene.At(place.About()))]);
    }

    private static Row Owner(Scene scene, AtAction place, string value, IReadOnlyList<Run> name, IReadOnlyList<Run>? detail, string title)
    {
        var data = scene.At(place.About());
        data["value"] = value;
        return new Row(name, detail, new Press("›", title, Verbs.Step, data));
    }
}
