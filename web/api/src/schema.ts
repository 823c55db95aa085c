/* Generated from the description of the API by npm run api. */
export interface paths {
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log, newest first
         * @description Administrators and auditors may read the audit log of their remit.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns, the newest first
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["listBacklog"];
        put?: never;
        /**
         * Opens a campaign with its criteria; nothing is listed until it is frozen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["openBacklog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign: the figures of its whole list, how far each office is, and what happened
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["getBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * add: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * conclude: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a table for a spreadsheet; names nobody. That it was taken is logged
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["exportBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/figures/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a summary as a table for a spreadsheet, one figure a line
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["exportBacklogFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * freeze: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * issue: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of a campaign, the oldest matter first, as far as one may see the matters
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["listBacklogItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sample: a step with a campaign; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["backlogSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the list stood before and stands after a day, three days or the month so far, with the differences
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["backlogSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/campaigns/{regionId}/{id}/summary/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a document, with its number once it is issued
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["getBacklogSummaryPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One matter on the list with everything that happened with it
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["getBacklogItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * assign: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * confirm: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * finish: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemFinish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * look: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemLook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * note: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * plan: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * propose: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return: a step with a matter on the list; If-Match names the version that was seen
         * @description Handlers, supervisors and heads of the responsible and the leading office plan, note progress and propose striking off.
         */
        post: operations["backlogItemReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/items/{regionId}/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of striking off, as a document; `step` names which, the last one unless told
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["getBacklogSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * On which lists a matter stands
         * @description Officers see campaigns of their office, of those below it and those they are responsible in, with the matters they may see.
         */
        get: operations["getMatterBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backlog/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many matters meet the criteria today, and the oldest of them
         * @description Supervisors and heads of petition offices run campaigns: freeze the list, assign, check striking off, look back.
         */
        post: operations["previewBacklog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The years whose holidays and working weekends are known
         * @description Officers see the calendar and the limits.
         */
        get: operations["listCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in the yearly notice as text, CSV or JSON; what could not be read is told by line
         * @description Administrators import the holiday notice and set local limits.
         */
        post: operations["importCalendarNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events that name changed matters: regionId, matterId, version
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The follow-up list: decisions until they are done, the first due first
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["listConferenceDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/decisions/{regionId}/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * confirm: a step of the follow-up; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["followUpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/decisions/{regionId}/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * report: a step of the follow-up; If-Match names the version that was seen
         * @description Heads, handlers and supervisors propose items to the joint conference (Art. 12).
         */
        post: operations["followUpReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/decisions/{regionId}/{id}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sendBack: a step of the follow-up; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["followUpSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items that were proposed and are on no agenda yet
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["listProposedItems"];
        put?: never;
        /**
         * Proposes a matter, a dispute over competence or a theme, with papers (Art. 12, 24)
         * @description Heads, handlers and supervisors propose items to the joint conference (Art. 12).
         */
        post: operations["proposeConferenceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/items/{regionId}/{id}/papers/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of an item, safe to look at
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["getConferencePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the joint conference has about a matter
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["getMatterConference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that the own office convenes or is invited to, the latest first
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["listConferenceMeetings"];
        put?: never;
        /**
         * Plans a meeting
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["planConferenceMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One meeting with its agenda, attendance and decisions, as far as the reader may know them
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["getConferenceMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * announce: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceAnnounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * attend: a step of a meeting; If-Match names the version that was seen
         * @description Heads, handlers and supervisors propose items to the joint conference (Art. 12).
         */
        post: operations["conferenceAttend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * cancel: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decide: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hold: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/minute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * minute: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceMinute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/minutes/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes, without the items that are kept from the reader
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["getConferenceMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/notice/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notice of the meeting with its agenda
         * @description Officers see the meetings that their office convenes or is invited to, and the decisions it carries out.
         */
        get: operations["getConferenceNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * order: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * resolve: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * settle: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conference/meetings/{regionId}/{id}/unlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * unlist: a step of a meeting; If-Match names the version that was seen
         * @description Heads, supervisors and handlers of petition offices run the joint conference (Art. 11, 13).
         */
        post: operations["conferenceUnlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages on their way, newest first, with their numbers by channel and state
         * @description Administrators may see how messages of their remit were delivered, and try again or discard them.
         */
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message on its way, with what happened to it
         * @description Administrators may see how messages of their remit were delivered, and try again or discard them.
         */
        get: operations["delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{regionId}/{id}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed message again, or discard it; with a reason
         * @description Administrators may see how messages of their remit were delivered, and try again or discard them.
         */
        post: operations["moveDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stands in for whom at my office, which duties and when; the latest first
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["listDeputies"];
        put?: never;
        /**
         * Names a deputy for oneself, or as a head for somebody of the office, for a period and for some roles
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["nameDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputies/{regionId}/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a deputyship before its time; the rights are gone at once
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["revokeDeputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that one’s own office has issued, the newest first
         * @description Officers read and export the register of documents that their own office has issued.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many documents of each year and kind one’s own office has issued
         * @description Officers read and export the register of documents that their own office has issued.
         */
        get: operations["countDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of one’s own office as CSV or a workbook, the newest first
         * @description Officers read and export the register of documents that their own office has issued.
         */
        get: operations["exportDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-bookings/{regionId}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels an appointment and gives its place back
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["cancelHallBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-bookings/{regionId}/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens what the holder of an appointment left; the reason is logged
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["openHallContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-bookings/{regionId}/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves an appointment to another time
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["moveHallBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-duties/{regionId}/{id}/accept-swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts a swap: both duties change hands
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["acceptHallSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-duties/{regionId}/{id}/ask-swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the holder of another duty to swap
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["askHallSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-duties/{regionId}/{id}/drop-swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a swap, or takes it back
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["dropHallSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-duties/{regionId}/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a duty off the roster
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["removeHallDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits received and registered in the halls: the denominator of the entered rate
         * @description Officers see how reception halls are arranged.
         */
        get: operations["hallFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures as a table for a spreadsheet; they count visits and name nobody
         * @description Officers see how reception halls are arranged.
         */
        get: operations["exportHallFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-history/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an appointment, number, duty, reception day, promise, sponsorship, room or hall
         * @description Officers see how reception halls are arranged.
         */
        get: operations["hallHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-matter-rooms/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rooms that are taken for a matter
         * @description Officers see how reception halls are arranged.
         */
        get: operations["hallRoomsOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who first received a matter and answers for it until another accepts
         * @description Officers see how reception halls are arranged.
         */
        get: operations["firstReceiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts the duty: from now on this officer is named
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["acceptFirstReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names oneself as the first receiver of a visit that has none
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["beginFirstReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines it: the first receiver stays named
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["declineFirstReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offers the duty of the first receiver to another officer or office
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["offerFirstReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/takers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices and officers who may see the matter, to whom the duty can be offered
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        get: operations["firstReceiverTakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-receivers/{regionId}/{matterId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an offer back
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["withdrawFirstReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-room-uses/{regionId}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a room back
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["cancelHallRoomUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-room-uses/{regionId}/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves the use of a room to another time or room
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["moveHallRoomUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One number with its history
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        get: operations["hallTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one who was called is here: the reception begins
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["attendHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/comeBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a missed number back into the line, at its end
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["comeBackHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the contact of the appointment to whoever receives its number; logged
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["openHallTicketContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a reception
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["finishHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one who waited has left
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["leaveHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The one who was called did not come
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["missHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a number again
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["recallHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ties a number to the matter that was registered from it, and names the first receiver on it
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["registerHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hall-tickets/{regionId}/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a number on to another window, which calls it first
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["transferHallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reception halls
         * @description Officers see how reception halls are arranged.
         */
        get: operations["listHalls"];
        put?: never;
        /**
         * Sets up a hall of the own petition office
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["setUpHall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes name, place or use of a hall
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        patch: operations["changeHall"];
        trace?: never;
    };
    "/api/v1/halls/{hallId}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The appointments of one day, by time; whose they are is not in the list
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        get: operations["listHallBookings"];
        put?: never;
        /**
         * Gives an appointment at the desk
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["bookAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the hall opens in the next four weeks, and which times may be booked
         * @description Officers see how reception halls are arranged.
         */
        get: operations["hallDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts somebody on the roster
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["planHallDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/exceptions/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Opens or closes a hall otherwise on one day
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        put: operations["setHallException"];
        post?: never;
        /**
         * Makes a day an ordinary one again
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        delete: operations["removeHallException"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/leader-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Leaders' reception days with what was promised on them
         * @description Officers see how reception halls are arranged.
         */
        get: operations["listLeaderDays"];
        put?: never;
        /**
         * Plans a reception day of a leader
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["planLeaderDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers of today, who is next at a window, and how long one waits
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        get: operations["hallQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/room-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has the rooms of a hall in a week
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        get: operations["listHallRoomUses"];
        put?: never;
        /**
         * Takes a room for a visit, a hearing, a mediation or a meeting; refused where somebody has it
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["takeHallRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a meeting room with its seats
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["openHallRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/rooms/{roomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Names a meeting room, changes its seats, or takes it out of use
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        put: operations["changeHallRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on duty in two weeks, and where somebody is missing
         * @description Officers see how reception halls are arranged.
         */
        get: operations["hallRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/roster/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roster as a table for a spreadsheet, with what is missing
         * @description Officers see how reception halls are arranged.
         */
        get: operations["exportHallRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets hours, appointments and needs of a hall from a date on
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["setHallTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the next number of the day, with or without an appointment
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["giveHallNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a window, also for another office
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["openHallWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/windows/{windowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Names a window, gives it to an office, or closes it
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        put: operations["changeHallWindow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/halls/{hallId}/windows/{windowId}/call-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls the next of the line to a window
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["callNextInHall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the own office has a matter in hand, and how it passed from one to the next
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["getMatterHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover/offices/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What passes to the successor when an office is merged, and what its people settle before
         * @description Administrators who close an account within their remit may give everything on it to a head of that office.
         */
        get: operations["previewMerger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover/staff/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an account; a head of its office takes over everything on it. If-Match names the version of the account
         * @description Administrators who close an account within their remit may give everything on it to a head of that office.
         */
        post: operations["releaseStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that waits for one member of staff, at every desk; the own without `staffId`
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["listOpenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover/work/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a table for a spreadsheet
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["exportOpenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand-over sheets of the office that concern me, all of them for heads and administrators; the newest first
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["listHandovers"];
        put?: never;
        /**
         * Offers open work to one or several successors, on a numbered sheet
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["offerHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One sheet with its lines and everything that happened with it
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * accept: a step with lines of a sheet; If-Match names the version that was seen
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["handoverAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decline: a step with lines of a sheet; If-Match names the version that was seen
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["handoverDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet as a document, with what has become of each line
         * @description Staff see their own open work and the hand-over sheets that concern them; heads and administrators those of their office.
         */
        get: operations["getHandoverSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}/reoffer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * reoffer: a step with lines of a sheet; If-Match names the version that was seen
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["handoverReoffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{regionId}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw: a step with lines of a sheet; If-Match names the version that was seen
         * @description Staff hand over their own work and take over what is offered to them; heads and administrators hand over for others of their office.
         */
        post: operations["handoverWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hearing; for the offices invited to it when and where it is
         * @description Officers see the reviews of their office, and the hearings of matters that they may see.
         */
        get: operations["getHearing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * cancel: a step of a hearing; If-Match names the version that was seen
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["hearingCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change: a step of a hearing; If-Match names the version that was seen
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["hearingChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hold: a step of a hearing; If-Match names the version that was seen
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["hearingHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/notice/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notice of a hearing
         * @description Officers see the reviews of their office, and the hearings of matters that they may see.
         */
        get: operations["getHearingNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The conclusion without what names somebody, as rules propose it; a person decides
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        get: operations["proposeHearingPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * publish: a step of a hearing; If-Match names the version that was seen
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["hearingPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/{regionId}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw: a step of a hearing; If-Match names the version that was seen
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["hearingWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hearings/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conclusions of hearings as they were published, the newest first
         * @description Anybody may.
         */
        get: operations["listPublishedHearings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My messages, newest first
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        get: operations["inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark my messages as read or unread; without ids all of them
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        put: operations["markInbox"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-days/{regionId}/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Books a place on a leader's reception day at the desk
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["bookLeaderDayAtDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-days/{regionId}/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a reception day off: those who booked move to another day or are told
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["cancelLeaderDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-days/{regionId}/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The leader has received
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["holdLeaderDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-days/{regionId}/{id}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes down what was promised, who does it and by when
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["promiseOnLeaderDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-days/{regionId}/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a reception day, so many days ahead as the terms of the hall want
         * @description Heads and administrators of the petition office that keeps a hall set its hours, windows and roster.
         */
        post: operations["publishLeaderDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leader-promises/{regionId}/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a promise was kept, with what shows it
         * @description Clerks, handlers and heads of offices with a window in the hall give appointments and numbers, and receive.
         */
        post: operations["settleLeaderPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The day book of this office, the latest first; q finds a number, a barcode or a waybill
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailBook"];
        put?: never;
        /**
         * Takes in a letter or parcel under the next number of the office and year; the sender is sealed
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["receiveMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item with its scans, history, last day, and what I may do
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["getMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts the scans in order; what is not named is taken away, which the history says
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        put: operations["orderScans"];
        /**
         * Adds scans that were uploaded before: PDF, JPEG or PNG, in the order given
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["addScans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scan, safe to look at
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["getScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the sealed sender; the reason is logged
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["revealSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects what was written down; the history keeps what it was, the sender stays sealed
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["correctMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sent on to another office, which takes it in under its own number
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["forwardMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the item part of a matter that exists; its scans are added there
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["linkMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opened: what was inside, and whom it accuses (Art. 30)
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["openMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Taken back before the other office has it
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["recallMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a matter from the item: its dates are those of the matter, its scans the attachments
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["registerMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The link to its matter taken away
         * @description Heads take the link between an item and its matter away, with a reason.
         */
        post: operations["releaseMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Taken up again after it had been returned or set aside
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["resumeMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returned to where it came from
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["returnMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/setAside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No petition, with the reason
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["setAsideMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{regionId}/{itemId}/steps/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in what another office forwarded: a number of our own, sender and scans come along
         * @description Intake clerks, handlers and heads take in, open, forward and register mail.
         */
        post: operations["takeMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/coming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What other offices have forwarded to this one and it has not taken in
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailComing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is not yet registered, by urgency, and how much is on its way here
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["countMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The day book as a file, up to 20000 items, without senders
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["exportMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Received and registered in a period: the letters of the indicator "entered"
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Labels with barcodes for a sheet of 3 × 8 stickers, as PDF
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was received and is not yet registered, the nearest last day first (Art. 22, 23)
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matters in the order of their next deadline, or newest first, or by words
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["listMatters"];
        put?: never;
        /**
         * Registers a matter that came to this office (Art. 22, 23)
         * @description Intake clerks, handlers and heads register matters.
         */
        post: operations["registerMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One matter with its timeline, deadlines and what I may do now
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["getMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An attachment, safe to look at
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case file (卷宗) as one PDF: cover, list with pages, every document and attachment in order; logged
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["getCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/{verb}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The document that a command would produce, without giving it
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["previewCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * accept: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/addMaterial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * addMaterial: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["addMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * answer: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * assign: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/changeWishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * changeWishes: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["changeWishes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * classify: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * conclude: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/decideCompetence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decideCompetence: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["decideCompetence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decline: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * deliver: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/direct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * direct: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["direct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * dispatch: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * execute: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * extend: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/formPanel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * formPanel: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["formPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * handle: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["handle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/handOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * handOver: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hearing: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["hearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * link: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/mediate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * mediate: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["mediate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * object: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * rate: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/recordReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * recordReturn: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["recordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/recuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * recuse: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/refuseReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * refuseReview: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["refuseReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/rejectObjection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * rejectObjection: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["rejectObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/replySupervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * replySupervision: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["replySupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/requestReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * requestReview: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/requestSecondReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * requestSecondReview: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["requestSecondReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * review: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/secondReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * secondReview: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["secondReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sendBack: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * separate: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/succeed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * succeed: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * supervise: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/takeUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * takeUp: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * transfer: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * unlink: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/upholdObjection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * upholdObjection: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["upholdObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/commands/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw: a step of the procedure; If-Match names the version that was seen
         * @description Officers with a desk work on matters; auditors only read.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letters of this office that became part of the matter
         * @description Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office.
         */
        get: operations["mailOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/papers/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document of the procedure; PDF and Word carry the name of the petitioner for those who may open it, which is logged
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["getPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the sealed people of a matter; the reason is logged
         * @description Intake clerks, handlers and heads may open the people of a matter, with a reason that is logged.
         */
        post: operations["revealPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{regionId}/{matterId}/possible-repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matters that may be the same as this one, with the reasons
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["findRepeatsOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open matters there are of each urgency
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["countMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list with its filters as a file, up to 20000 matters
         * @description Officers export the lists they see; the lists hold no people.
         */
        get: operations["exportMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/possible-repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Matters that may be the same as a text being registered, with the reasons
         * @description Officers see the matters that their office takes part in or looks after.
         */
        post: operations["findPossibleRepeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many days messages are kept: the rule of the house, then those of the own region
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        get: operations["messageKeeping"];
        put?: never;
        /**
         * Set how many days the messages of the own region are kept, from a day on
         * @description Administrators may set how far ahead offices of their remit are warned, and have the warnings given now.
         */
        post: operations["setMessageKeeping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How I want to be told beside my inbox
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        get: operations["noticePreferences"];
        /**
         * Say how I want to be told beside my inbox
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        put: operations["setNoticePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of messages, with a preview in both languages
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tree of offices
         * @description Anybody may.
         */
        get: operations["getOffices"];
        put?: never;
        /**
         * Set up an office
         * @description Administrators may set up, change and close offices within their remit.
         */
        post: operations["postOffices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One office
         * @description Anybody may.
         */
        get: operations["getOfficesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the particulars of an office
         * @description Administrators may set up, change and close offices within their remit.
         */
        patch: operations["patchOfficesId"];
        trace?: never;
    };
    "/api/v1/offices/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an office
         * @description Administrators may set up, change and close offices within their remit.
         */
        post: operations["postOfficesIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an office whose functions another takes over (Art. 24(2))
         * @description Administrators may set up, change and close offices within their remit.
         */
        post: operations["postOfficesIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an office under another superior
         * @description Administrators may set up, change and close offices within their remit.
         */
        post: operations["postOfficesIdMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up many offices from a table
         * @description Administrators may set up, change and close offices within their remit.
         */
        post: operations["postOfficesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several documents, or every document of several matters, as one PDF in the order given, each beginning on the front of a sheet; logged as each alone
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["printPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers that may be published, are in check, published or withdrawn; the latest first
         * @description Intake clerks, handlers, supervisors, auditors and heads see the published answers of their own office.
         */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of a matter is published or could be, with the redactions that the rules propose
         * @description Intake clerks, handlers, supervisors, auditors and heads see the published answers of their own office.
         */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * check: a step of publication; If-Match names the version that was seen, 0 for none
         * @description Intake clerks, handlers and heads of the office that answered propose and check; who proposed cannot check.
         */
        post: operations["publicationCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/files/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clean copy of a file, as everybody will read it
         * @description Intake clerks, handlers and heads of the office that answered propose and check; who proposed cannot check.
         */
        get: operations["getPublicationFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * propose: a step of publication; If-Match names the version that was seen, 0 for none
         * @description Intake clerks, handlers and heads of the office that answered propose and check; who proposed cannot check.
         */
        post: operations["publicationPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * publish: a step of publication; If-Match names the version that was seen, 0 for none
         * @description Heads publish what was checked, and withdraw what is published.
         */
        post: operations["publicationPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sendBack: a step of publication; If-Match names the version that was seen, 0 for none
         * @description Intake clerks, handlers and heads of the office that answered propose and check; who proposed cannot check.
         */
        post: operations["publicationSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{regionId}/{matterId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw: a step of publication; If-Match names the version that was seen, 0 for none
         * @description Heads publish what was checked, and withdraw what is published.
         */
        post: operations["publicationWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list as a file
         * @description Intake clerks, handlers, supervisors, auditors and heads see the published answers of their own office.
         */
        get: operations["exportPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications for relief, the newest first
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["listRelief"];
        put?: never;
        /**
         * Applies for relief on a matter. Nothing is asked of the petitioner in return
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["applyForRelief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application with everything that happened with it
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["getRelief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * assess: a step with an application; If-Match names the version that was seen
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["reliefAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decide: a step with an application; If-Match names the version that was seen
         * @description Heads of petition offices lay down authority and budget lines and decide within their authority.
         */
        post: operations["reliefDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decision as a document, with its reasons
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["getReliefDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * pay: a step with an application; If-Match names the version that was seen
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["reliefPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/recipient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who is paid; the reason goes into the audit log
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["openReliefRecipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * refund: a step with an application; If-Match names the version that was seen
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["reliefRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * tell: a step with an application; If-Match names the version that was seen
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["reliefTell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/{regionId}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw: a step with an application; If-Match names the version that was seen
         * @description Clerks, handlers, supervisors and heads of petition offices apply, assess, tell and pay; nobody assesses an own application.
         */
        post: operations["reliefWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/applications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a table for a spreadsheet; names nobody
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["exportRelief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Up to which amount the head of the own office decides, by which rule and from when
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["reliefAuthority"];
        put?: never;
        /**
         * Lays down up to which amount the head decides, from a day on
         * @description Heads of petition offices lay down authority and budget lines and decide within their authority.
         */
        post: operations["setReliefAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The budget lines of the own office in a year, with what is left
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["listReliefLines"];
        put?: never;
        /**
         * Lays down a budget line of a year
         * @description Heads of petition offices lay down authority and budget lines and decide within their authority.
         */
        post: operations["addReliefLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/lines/{regionId}/{id}/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the budget of a line anew; never below what was spent
         * @description Heads of petition offices lay down authority and budget lines and decide within their authority.
         */
        post: operations["adjustReliefLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/lines/{regionId}/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The books of a line, the newest first
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["listReliefEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/lines/{regionId}/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The books of a line as a table for a spreadsheet
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["exportReliefEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/relief/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The applications of a matter
         * @description Staff of petition offices see applications of their office and of those below it, where they may see the matter.
         */
        get: operations["getMatterRelief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for review in the hands of the own office, by their deadline, with counts by stage
         * @description Officers see the reviews of their office, and the hearings of matters that they may see.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review: request, panel, earlier opinions with what became of them, hearings
         * @description Officers see the reviews of their office, and the hearings of matters that they may see.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{regionId}/{matterId}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arranges a hearing and issues its notice (Art. 31(6), 36(2))
         * @description Hearings are arranged by handlers and the head of the office that holds the matter (Art. 31(6), 36(2)).
         */
        post: operations["arrangeHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/panel-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many members the panels of the own office have at least, by date
         * @description Officers see the reviews of their office, and the hearings of matters that they may see.
         */
        get: operations["listPanelRules"];
        put?: never;
        /**
         * Sets the rule for the panels of the own office from a day on
         * @description The head of an office sets the rule for its review panels.
         */
        post: operations["setPanelRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rule sets with their dated limits, and what places set in their stead
         * @description Officers see the calendar and the limits.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets a limit for a region or an office from a date on
         * @description Administrators import the holiday notice and set local limits.
         */
        put: operations["setRule"];
        post?: never;
        /**
         * Takes a local limit back
         * @description Administrators import the holiday notice and set local limits.
         */
        delete: operations["removeRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I, and what may I do
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in
         * @description Anybody may.
         */
        post: operations["postSession"];
        /**
         * Sign out
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Act for somebody from now on, under a deputyship; for oneself again with null
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        put: operations["putSessionActing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password; my other sessions end
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch the second factor on with its first code
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        put: operations["putSessionSecondFactor"];
        /**
         * Prepare a second factor
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        post: operations["postSessionSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor off
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        post: operations["postSessionSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My sessions
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Staff who are signed in may see and manage their own sessions and password.
         */
        delete: operations["deleteSessionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matters that a leader sees through, as far as the officer may see them
         * @description Officers see how reception halls are arranged.
         */
        get: operations["listSponsoredMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who sees a matter through, with steps and dates
         * @description Officers see how reception halls are arranged.
         */
        get: operations["sponsorsOfMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters/{regionId}/{matterId}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names the leader who sees a matter through
         * @description Heads and supervisors name the leader who sees a matter through, with steps and results, where they may see it.
         */
        post: operations["beginSponsorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters/{regionId}/{matterId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says when a step was done and what came of it
         * @description Heads and supervisors name the leader who sees a matter through, with steps and results, where they may see it.
         */
        post: operations["doneSponsorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters/{regionId}/{matterId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends it: resolved, or otherwise with the reason
         * @description Heads and supervisors name the leader who sees a matter through, with steps and results, where they may see it.
         */
        post: operations["endSponsorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sponsored-matters/{regionId}/{matterId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a step with its date
         * @description Heads and supervisors name the leader who sees a matter through, with steps and results, where they may see it.
         */
        post: operations["planSponsorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Staff of my office, or of my remit for administrators
         * @description Staff who are signed in may see their colleagues.
         */
        get: operations["getStaff"];
        put?: never;
        /**
         * Take somebody on
         * @description Administrators may manage the accounts of offices within their remit.
         */
        post: operations["postStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member of staff
         * @description Administrators may manage the accounts of offices within their remit.
         */
        get: operations["getStaffId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, office, roles or activity
         * @description Administrators may manage the accounts of offices within their remit.
         */
        patch: operations["patchStaffId"];
        trace?: never;
    };
    "/api/v1/staff/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new password; all sessions end
         * @description Administrators may manage the accounts of offices within their remit.
         */
        post: operations["postStaffIdPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of somebody
         * @description Administrators may manage the accounts of offices within their remit.
         */
        delete: operations["deleteStaffIdSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts and rates of the matters received in a period
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure with its formula, article and exclusions, and everything it can be cut by
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["statisticsCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A table or a report as a workbook or CSV, with formulas, articles and exclusions
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["exportStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matters, or their limits, behind a figure, the newest first
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["listStatisticsFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/pivot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One figure in rows and columns, beside the periods it is compared with
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["pivotStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a period, beside the periods it is compared with
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["statisticsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved views of the statistics: the own, and those of the office
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        get: operations["listStatisticsReports"];
        put?: never;
        /**
         * Saves a view of the statistics under a name
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        post: operations["saveStatisticsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a saved view: one’s own, or as head one of the office
         * @description Officers count the matters that their office may see; counts only, nobody in person.
         */
        delete: operations["deleteStatisticsReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this office asks about, the latest first
         * @description Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.
         */
        get: operations["listSuggestionTopics"];
        put?: never;
        /**
         * A new topic, as a draft
         * @description Intake clerks, handlers and heads draft topics, sort suggestions and reply.
         */
        post: operations["draftSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A topic with its figures, history and what may be done
         * @description Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.
         */
        get: operations["getSuggestionTopic"];
        /**
         * Changes a draft
         * @description Intake clerks, handlers and heads draft topics, sort suggestions and reply.
         */
        put: operations["editSuggestionTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every suggestion to a topic as a file, without who wrote it
         * @description Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.
         */
        get: operations["exportSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/steps/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closed before its last day, with the reason
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["closeSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/steps/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A later last day, with the reason
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["extendSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/steps/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Published: everybody may read it, and submit in its period
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["publishSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/steps/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the office made of it, for everybody
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["reportSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/steps/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The themes under which the office sorts
         * @description Intake clerks, handlers and heads draft topics, sort suggestions and reply.
         */
        post: operations["themesSuggestionTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestion-topics/{regionId}/{topicId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The suggestions to a topic by theme and decision, without who wrote them
         * @description Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.
         */
        get: operations["listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A suggestion with its answers, rewards and history
         * @description Intake clerks, handlers, supervisors, auditors and heads see the suggestions to their own office.
         */
        get: operations["getSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the sealed contact of who wrote; the reason is logged
         * @description Intake clerks, handlers and heads may open the contact of who wrote, with a reason that is logged.
         */
        post: operations["revealSuggestionContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records a reward that the head approves: money in fen, a gift or an honour
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["rewardSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/rewards/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a reward back, with the reason; the record stays
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["cancelReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/steps/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopted, partly adopted, kept or not adopted, with reasons
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["decideSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/steps/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Published with its outcome, nobody recognisable, with consent
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["publishSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/steps/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The reply to who wrote
         * @description Intake clerks, handlers and heads draft topics, sort suggestions and reply.
         */
        post: operations["replySuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/steps/sort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Under a theme, and to which other suggestion it says the same
         * @description Intake clerks, handlers and heads draft topics, sort suggestions and reply.
         */
        post: operations["sortSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions/{regionId}/{submissionId}/steps/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Taken back from the public pages
         * @description Heads publish topics, decide on adoption, publish outcomes and approve rewards.
         */
        post: operations["unpublishSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Advice that the own office got or gave, the newest first
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["listSupervisionAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/advice/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece of advice with its answer
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/advice/{regionId}/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says in writing what was adopted (Art. 40(4))
         * @description Handlers and heads answer in writing the advice that their office got (Art. 40(4)).
         */
        post: operations["answerSupervisionAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/advice/{regionId}/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter of advice, with the answer once there is one
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionAdvicePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last reminders of whole offices, sent and received
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["listSupervisionBatches"];
        put?: never;
        /**
         * Reminds an office of every open case at once
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["remindOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/batches/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One batch with its cases
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/batches/{regionId}/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reminder as a document, with the cases that the reader may see
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionBatchPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of supervision, the longest standing first
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["listSupervisionCases"];
        put?: never;
        /**
         * Opens a case for a matter by decision, without a trigger
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["openSupervisionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with everything that happened in it
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/advise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * advise: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionAdvise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/delist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * delist: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionDelist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * letter: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * remind: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionRemind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/steps/{seq}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of a talk or the notice of listing
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getSupervisionPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * talk: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/cases/{regionId}/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * visit: a step of supervision; If-Match names the version that was seen
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["supervisionVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Computes the triggers now; the same is done every day. May be asked for as often as one likes
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["evaluateSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was supervised, and the advice given and adopted (Art. 41)
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["supervisionFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a table for a spreadsheet
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["exportSupervisionFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/matters/{regionId}/{matterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What supervision has about a matter: cases, letters and answers
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["getMatterSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open cases counted by the office that is supervised
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["supervisionByOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each trigger waits for, with its article or the local rule
         * @description Officers see the cases that their office supervises, is supervised in, or looks after.
         */
        get: operations["supervisionThresholds"];
        put?: never;
        /**
         * Sets a threshold of the own office, from a day on
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        post: operations["setSupervisionThreshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervision/thresholds/{regionId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a threshold of the own office back
         * @description Supervisors and heads of petition offices supervise (Art. 40).
         */
        delete: operations["removeSupervisionThreshold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents whose sentences can be worded, and whose words hold for one’s own office
         * @description Officers read the templates that hold for their office, and the versions that it saved.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{kind}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sentences of a document as they hold, with the places each may use and what the law keeps in it
         * @description Officers read the templates that hold for their office, and the versions that it saved.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{kind}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The document with these words and plainly fictional facts, and what keeps the words from being saved
         * @description Officers read the templates that hold for their office, and the versions that it saved.
         */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{kind}/{language}/preview.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same preview as PDF, as it will be printed
         * @description Officers read the templates that hold for their office, and the versions that it saved.
         */
        post: operations["printTemplatePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{kind}/{language}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings an earlier version back as a new one; 0 gives up words of one’s own
         * @description Administrators and heads change the templates of their own office; offices below it without their own follow.
         */
        post: operations["restoreTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{kind}/{language}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions that one’s own office has saved, the newest first
         * @description Officers read the templates that hold for their office, and the versions that it saved.
         */
        get: operations["listTemplateVersions"];
        put?: never;
        /**
         * Saves a new version for one’s own office; If-Match is the version seen. What was issued stays as it is
         * @description Administrators and heads change the templates of their own office; offices below it without their own follow.
         */
        post: operations["saveTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content categories in three levels
         * @description Anybody may.
         */
        get: operations["topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the content categories those of a list
         * @description Administrators may import and update the content categories.
         */
        post: operations["importTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes in one file (multipart/form-data, field "file") to be named in a registration or as material
         * @description Intake clerks, handlers and heads register matters.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My saved views
         * @description Officers see the matters that their office takes part in or looks after.
         */
        get: operations["listViews"];
        put?: never;
        /**
         * Saves a view
         * @description Officers see the matters that their office takes part in or looks after.
         */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a saved view
         * @description Officers see the matters that their office takes part in or looks after.
         */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warning-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many working days ahead offices are warned: the rule of the house, then the offices’ own
         * @description Staff who are signed in may read their own messages and say how they want to be told.
         */
        get: operations["warningRules"];
        /**
         * Set how many working days ahead an office is warned, from a day on
         * @description Administrators may set how far ahead offices of their remit are warned, and have the warnings given now.
         */
        put: operations["setWarningRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the warnings of today now; what was said is not said again
         * @description Administrators may set how far ahead offices of their remit are warned, and have the warnings given now.
         */
        post: operations["warnNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AppointmentWishInput: {
            contact: {
                /** @default  */
                about?: string;
                /** @default  */
                email?: string;
                /** @enum {string} */
                language?: "zh-CN" | "en";
                name: string;
                /** @default  */
                phone?: string;
            };
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            /** @default 1 */
            peoplePresent?: number;
            /** @example 09:30 */
            starts: string;
        };
        ArrivalInput: {
            /** @default null */
            booking?: {
                code: string;
                number: string;
            } | null;
            /** @default 1 */
            peoplePresent?: number;
            /** @default 0 */
            representatives?: number;
            /** @default null */
            windowId?: string | null;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            size: number;
            type: string;
        };
        AttachmentInput: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            size: number;
            type: string;
        };
        BacklogCampaign: {
            /** Format: date */
            beginsOn: string;
            /** @description Of the whole list, whoever reads */
            counts: {
                assigned: number;
                listed: number;
                planned: number;
                proposed: number;
                struck: number;
                total: number;
            };
            criteria: components["schemas"]["BacklogCriteria"];
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            issues: {
                number: string;
                /** Format: date */
                on: string;
                /** @enum {string} */
                period: "day" | "three-day" | "month";
            }[];
            late: number;
            listHash: string | null;
            /** @description The matters listed at the freezing still give the hash */
            listHolds: boolean;
            look: {
                looked: number;
                sampled: number;
            };
            lookBy: string | null;
            may: ("freeze" | "add" | "issue" | "conclude" | "sample" | "close")[];
            name: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            offices: {
                counts: {
                    assigned: number;
                    listed: number;
                    planned: number;
                    proposed: number;
                    struck: number;
                    total: number;
                };
                late: number;
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                } | null;
            }[];
            regionId: string;
            /** @description Draws the sample again out of what was struck off */
            seed: string | null;
            /** @description How many of the list the reader may see */
            seen: number;
            /** @enum {string} */
            state: "draft" | "running" | "looking-back" | "closed";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    };
                };
                /** @description Such as how many were listed, drawn, or remained */
                figures: {
                    [key: string]: number;
                };
                /** @description Of the summary that was issued; empty for other steps */
                number: string;
                reason: string;
                seq: number;
                /** @enum {string} */
                type: "opened" | "frozen" | "issued" | "concluded" | "sampled" | "closed";
            }[];
            version: number;
        };
        BacklogCriteria: {
            /** Format: uuid */
            holder?: string;
            /** @description Registered at least so many days ago */
            minAgeDays?: number;
            /** @default true */
            openOnly: boolean;
            /** @description A limit has passed */
            overdue?: boolean;
            /** @enum {string} */
            phase?: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            /** @description The second review is done */
            secondReviewed?: boolean;
            topic?: string;
        };
        BacklogCriteriaInput: {
            /** Format: uuid */
            holder?: string;
            /** @description Registered at least so many days ago */
            minAgeDays?: number;
            /** @default true */
            openOnly?: boolean;
            /** @description A limit has passed */
            overdue?: boolean;
            /** @enum {string} */
            phase?: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            /** @description The second review is done */
            secondReviewed?: boolean;
            topic?: string;
        };
        BacklogItem: {
            campaign: string;
            /** Format: uuid */
            campaignId: string;
            /** @enum {string} */
            campaignState: "draft" | "running" | "looking-back" | "closed";
            /** @description What the matter has to prove it */
            evidence: {
                /** @enum {string} */
                kind: "paper" | "attachment";
                /** Format: date */
                on: string;
                ref: string;
                title: string;
            }[];
            /** @description Listed at the freezing; false for one that was added later with a reason */
            frozen: boolean;
            /** @description What looking back found; null before */
            held: boolean | null;
            /** Format: uuid */
            id: string;
            /** @description A step of the plan is past its day */
            late: boolean;
            /** Format: uuid */
            matterId: string;
            /** @description A matter that is concluded and still on the list wants its evidence */
            matterOpen: boolean;
            matterRegion: string;
            may: ("assign" | "plan" | "finish" | "note" | "propose" | "confirm" | "return" | "look")[];
            /** @description The next open step of the plan */
            nextDue: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            plan: {
                done: {
                    by: string | null;
                    evidence: {
                        /** @enum {string} */
                        kind: "paper" | "attachment";
                        /** Format: date */
                        on: string;
                        ref: string;
                        title: string;
                    }[];
                    /** Format: date */
                    on: string;
                    result: string;
                } | null;
                /** Format: date */
                dueOn: string;
                n: number;
                what: string;
            }[];
            planDone: number;
            planTotal: number;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            sampled: boolean;
            sponsor: string;
            /** @enum {string} */
            state: "listed" | "assigned" | "planned" | "proposed" | "struck";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    };
                };
                evidence: {
                    /** @enum {string} */
                    kind: "paper" | "attachment";
                    /** Format: date */
                    on: string;
                    ref: string;
                    title: string;
                }[];
                holds: boolean | null;
                /** @description Of the sheet that this step produced; empty for none */
                number: string;
                /** @description Made responsible by this step */
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                } | null;
                seq: number;
                text: string;
                /** @enum {string} */
                type: "listed" | "assigned" | "planned" | "finished" | "noted" | "proposed" | "struck" | "returned" | "looked";
            }[];
            summary: string;
            version: number;
        };
        BacklogItemPage: {
            items: components["schemas"]["BacklogLine"][];
            next: string | null;
        };
        BacklogLine: {
            /** Format: uuid */
            campaignId: string;
            /** @description Listed at the freezing; false for one that was added later with a reason */
            frozen: boolean;
            /** @description What looking back found; null before */
            held: boolean | null;
            /** Format: uuid */
            id: string;
            /** @description A step of the plan is past its day */
            late: boolean;
            /** Format: uuid */
            matterId: string;
            /** @description A matter that is concluded and still on the list wants its evidence */
            matterOpen: boolean;
            matterRegion: string;
            /** @description The next open step of the plan */
            nextDue: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            planDone: number;
            planTotal: number;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            sampled: boolean;
            sponsor: string;
            /** @enum {string} */
            state: "listed" | "assigned" | "planned" | "proposed" | "struck";
            summary: string;
            version: number;
        };
        BacklogLineInput: {
            /** Format: uuid */
            campaignId: string;
            /** @description Listed at the freezing; false for one that was added later with a reason */
            frozen: boolean;
            /** @description What looking back found; null before */
            held: boolean | null;
            /** Format: uuid */
            id: string;
            /** @description A step of the plan is past its day */
            late: boolean;
            /** Format: uuid */
            matterId: string;
            /** @description A matter that is concluded and still on the list wants its evidence */
            matterOpen: boolean;
            matterRegion: string;
            /** @description The next open step of the plan */
            nextDue: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            planDone: number;
            planTotal: number;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            sampled: boolean;
            sponsor: string;
            /** @enum {string} */
            state: "listed" | "assigned" | "planned" | "proposed" | "struck";
            summary: string;
            version: number;
        };
        BacklogPage: {
            items: {
                /** Format: date */
                beginsOn: string;
                criteria: components["schemas"]["BacklogCriteria"];
                /** Format: date */
                endsOn: string;
                /** Format: uuid */
                id: string;
                name: string;
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                regionId: string;
                /** @enum {string} */
                state: "draft" | "running" | "looking-back" | "closed";
                version: number;
            }[];
            next: string | null;
        };
        BacklogPreview: {
            count: number;
            first: {
                number: string;
                /** Format: date */
                receivedOn: string;
                summary: string;
            }[];
            /** @description More than a list may hold */
            more: boolean;
        };
        BacklogSummary: {
            after: {
                assigned: number;
                listed: number;
                planned: number;
                proposed: number;
                struck: number;
                total: number;
            };
            before: {
                assigned: number;
                listed: number;
                planned: number;
                proposed: number;
                struck: number;
                total: number;
            };
            change: {
                assigned: number;
                listed: number;
                planned: number;
                proposed: number;
                struck: number;
                total: number;
            };
            /** Format: date */
            from: string;
            hidden: {
                late: number;
                reopened: number;
                struck: number;
            };
            issuedOn: string | null;
            listed: number;
            looked: {
                failed: number;
                held: number;
            };
            /** @description Those of them that the reader may see; the figures are of the whole list */
            matters: {
                late: components["schemas"]["BacklogLine"][];
                reopened: components["schemas"]["BacklogLine"][];
                struck: components["schemas"]["BacklogLine"][];
            };
            /** @description Of the issued document; empty before. Issued figures never change */
            number: string;
            offices: {
                done: number;
                late: number;
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                } | null;
                struck: number;
                total: number;
            }[];
            /** @enum {string} */
            period: "day" | "three-day" | "month";
            reopened: number;
            struck: number;
            /** Format: date */
            to: string;
            years: {
                struck: number;
                total: number;
                year: number;
            }[];
        };
        CalendarYear: {
            readonly days: {
                date: string;
                /** @enum {string} */
                kind: "holiday" | "working-weekend";
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            readonly notices: {
                issuedOn?: string;
                number?: string;
                title: string;
            }[];
            /** @description False while part of the year is missing: its dates stay provisional */
            published: boolean;
            year: number;
        };
        ConferenceDecision: {
            assisting: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            convener: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            doneOn: string | null;
            /** Format: date */
            dueOn: string;
            history: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    } | null;
                };
                data: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                type: "planned" | "changed" | "announced" | "held" | "closed" | "cancelled" | "item-listed" | "item-unlisted" | "item-resolved" | "item-deferred" | "agenda-ordered" | "attendance" | "decided" | "competence-decided" | "minuted" | "set" | "reported" | "sent-back" | "confirmed";
            }[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            lead: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            mayConfirm: boolean;
            mayReport: boolean;
            /** Format: uuid */
            meetingId: string;
            overdue: boolean;
            regionId: string;
            /** @enum {string} */
            state: "open" | "reported" | "done";
            text: string;
            version: number;
        };
        ConferenceDecisionInput: {
            assisting: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            convener: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            doneOn: string | null;
            /** Format: date */
            dueOn: string;
            history: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    } | null;
                };
                data: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                type: "planned" | "changed" | "announced" | "held" | "closed" | "cancelled" | "item-listed" | "item-unlisted" | "item-resolved" | "item-deferred" | "agenda-ordered" | "attendance" | "decided" | "competence-decided" | "minuted" | "set" | "reported" | "sent-back" | "confirmed";
            }[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId: string;
            lead: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            mayConfirm: boolean;
            mayReport: boolean;
            /** Format: uuid */
            meetingId: string;
            overdue: boolean;
            regionId: string;
            /** @enum {string} */
            state: "open" | "reported" | "done";
            text: string;
            version: number;
        };
        ConferenceItem: {
            background: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "matter" | "theme" | "competence";
            matter: {
                /** Format: uuid */
                matterId: string;
                number: string;
                regionId: string;
                summary: string;
            } | null;
            meetingId: string | null;
            papers: {
                /** Format: uuid */
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            position: number;
            proposedBy: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            proposedOn: string;
            regionId: string;
            resolution: string;
            restricted: boolean;
            /** @enum {string} */
            state: "proposed" | "listed" | "resolved" | "deferred";
            title: string;
        };
        ConferenceItemInput: {
            background: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "matter" | "theme" | "competence";
            matter: {
                /** Format: uuid */
                matterId: string;
                number: string;
                regionId: string;
                summary: string;
            } | null;
            meetingId: string | null;
            papers: {
                /** Format: uuid */
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            position: number;
            proposedBy: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            proposedOn: string;
            regionId: string;
            resolution: string;
            restricted: boolean;
            /** @enum {string} */
            state: "proposed" | "listed" | "resolved" | "deferred";
            title: string;
        };
        ConferenceMeeting: {
            attendance: {
                delegate: string;
                mayChange: boolean;
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                post: string;
                /** @enum {string} */
                status: "invited" | "confirmed" | "attended" | "absent";
            }[];
            chair: string;
            convener: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            decisions: components["schemas"]["ConferenceDecision"][];
            history: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    } | null;
                };
                data: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                type: "planned" | "changed" | "announced" | "held" | "closed" | "cancelled" | "item-listed" | "item-unlisted" | "item-resolved" | "item-deferred" | "agenda-ordered" | "attendance" | "decided" | "competence-decided" | "minuted" | "set" | "reported" | "sent-back" | "confirmed";
            }[];
            /** Format: uuid */
            id: string;
            invited: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            items: components["schemas"]["ConferenceItem"][];
            may: ("change" | "announce" | "list" | "unlist" | "order" | "attend" | "cancel" | "hold" | "resolve" | "decide" | "settle" | "minute" | "close")[];
            minutedOn: string | null;
            minutes: string;
            noticedOn: string | null;
            noticeNumber: string;
            number: string;
            /** Format: date */
            on: string;
            place: string;
            regionId: string;
            /** @enum {string} */
            state: "planned" | "announced" | "held" | "minuted" | "closed" | "cancelled";
            time: string;
            title: string;
            version: number;
        };
        ConferenceMeetingLine: {
            chair: string;
            convener: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date */
            on: string;
            place: string;
            regionId: string;
            /** @enum {string} */
            state: "planned" | "announced" | "held" | "minuted" | "closed" | "cancelled";
            time: string;
            title: string;
            version: number;
        };
        Deadline: {
            article: string;
            /** Format: date */
            dueOn: string;
            endedOn: string | null;
            explanation: components["schemas"]["DueExplanation"];
            extension: components["schemas"]["DueExplanation"] | null;
            /** @enum {string} */
            limit: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
            office: components["schemas"]["OfficeContact"];
            provisional: boolean;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            status: "running" | "overdue" | "met" | "missed" | "lapsed";
            step: {
                en: string;
                zh: string;
            };
            window: boolean;
        };
        DeadlineInput: {
            article: string;
            /** Format: date */
            dueOn: string;
            endedOn: string | null;
            explanation: components["schemas"]["DueExplanationInput"];
            extension: components["schemas"]["DueExplanationInput"] | null;
            /** @enum {string} */
            limit: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
            office: components["schemas"]["OfficeContactInput"];
            provisional: boolean;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            status: "running" | "overdue" | "met" | "missed" | "lapsed";
            step: {
                en: string;
                zh: string;
            };
            window: boolean;
        };
        Delivery: {
            /** @enum {string} */
            channel: "email" | "sms" | "official-account";
            failure: ("unreachable" | "timed-out" | "busy" | "not-authorised" | "service-fault" | "refused-address" | "refused-message" | "no-carrier" | "no-address" | "not-wanted" | "settled" | "unreadable") | null;
            /** Format: uuid */
            id: string;
            kind: string;
            may: ("retry" | "discard")[];
            name: {
                en: string;
                zh: string;
            };
            nextAt: string | null;
            number: string | null;
            /** @enum {string} */
            reader: "petitioner" | "staff";
            regionId: string;
            /** @enum {string} */
            state: "waiting" | "sending" | "failed" | "sent" | "dead" | "discarded" | "dropped";
            steps: {
                /** Format: date-time */
                at: string;
                by: string | null;
                failure: ("unreachable" | "timed-out" | "busy" | "not-authorised" | "service-fault" | "refused-address" | "refused-message" | "no-carrier" | "no-address" | "not-wanted" | "settled" | "unreadable") | null;
                reason: string;
                step: string;
            }[];
            tries: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        Deputy: {
            /** @description Whether confidential matters are part of it */
            confidential: boolean;
            deputy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            madeBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            mayRevoke: boolean;
            /** @description Whether you may act for this person now */
            mayTakeUp: boolean;
            principal: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reason: string;
            regionId: string;
            roles: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
            /** @enum {string} */
            state: "ahead" | "running" | "ended" | "revoked";
            /** Format: date */
            to: string;
        };
        DeputyInput: {
            /** @description Whether confidential matters are part of it */
            confidential: boolean;
            deputy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            madeBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            mayRevoke: boolean;
            /** @description Whether you may act for this person now */
            mayTakeUp: boolean;
            principal: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            reason: string;
            regionId: string;
            roles: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
            /** @enum {string} */
            state: "ahead" | "running" | "ended" | "revoked";
            /** Format: date */
            to: string;
        };
        DeputyPage: {
            items: components["schemas"]["Deputy"][];
            next: string | null;
        };
        DueExplanation: {
            amount: number;
            article: string;
            counted: number;
            /** Format: date */
            due: string;
            /** Format: date */
            nominal: string;
            provisional: boolean;
            rolled: boolean;
            readonly skippedAtEnd: {
                days: number;
                /** Format: date */
                from: string;
                reason: {
                    /** @constant */
                    kind: "weekend";
                } | {
                    /** @constant */
                    kind: "hearing";
                } | {
                    /** @constant */
                    kind: "holiday";
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                /** Format: date */
                to: string;
            }[];
            readonly skippedInCount: {
                days: number;
                /** Format: date */
                from: string;
                reason: {
                    /** @constant */
                    kind: "weekend";
                } | {
                    /** @constant */
                    kind: "hearing";
                } | {
                    /** @constant */
                    kind: "holiday";
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                /** Format: date */
                to: string;
            }[];
            source: {
                en: string;
                zh: string;
            };
            /** Format: date */
            startDate: string;
            startsAt: {
                en: string;
                zh: string;
            };
            step: {
                en: string;
                zh: string;
            };
            /** @enum {string} */
            unit: "calendar-days" | "working-days";
        };
        DueExplanationInput: {
            amount: number;
            article: string;
            counted: number;
            /** Format: date */
            due: string;
            /** Format: date */
            nominal: string;
            provisional: boolean;
            rolled: boolean;
            readonly skippedAtEnd: {
                days: number;
                /** Format: date */
                from: string;
                reason: {
                    /** @constant */
                    kind: "weekend";
                } | {
                    /** @constant */
                    kind: "hearing";
                } | {
                    /** @constant */
                    kind: "holiday";
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                /** Format: date */
                to: string;
            }[];
            readonly skippedInCount: {
                days: number;
                /** Format: date */
                from: string;
                reason: {
                    /** @constant */
                    kind: "weekend";
                } | {
                    /** @constant */
                    kind: "hearing";
                } | {
                    /** @constant */
                    kind: "holiday";
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                /** Format: date */
                to: string;
            }[];
            source: {
                en: string;
                zh: string;
            };
            /** Format: date */
            startDate: string;
            startsAt: {
                en: string;
                zh: string;
            };
            step: {
                en: string;
                zh: string;
            };
            /** @enum {string} */
            unit: "calendar-days" | "working-days";
        };
        FactPage: {
            items: {
                channel: string;
                class: string;
                holder: {
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                limit: {
                    dueOn: string;
                    endedOn: string | null;
                    id: string;
                    n: number;
                    name: {
                        en: string;
                        zh: string;
                    };
                    office: {
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    };
                    startedOn: string;
                } | null;
                matterId: string;
                number: string;
                outcome: string | null;
                people: number;
                phase: string;
                receivedOn: string;
                regionId: string;
                summary: string;
                topic: string | null;
            }[];
            next: string | null;
        };
        Figure: {
            /** @description Null for a plain count */
            denominator: number | null;
            /** @description What was left out of the denominator, by reason */
            excluded: {
                [key: string]: number;
            };
            numerator: number;
            share: number | null;
        };
        FigureInput: {
            /** @description Null for a plain count */
            denominator: number | null;
            /** @description What was left out of the denominator, by reason */
            excluded: {
                [key: string]: number;
            };
            numerator: number;
            share: number | null;
        };
        FirstReceiver: {
            history: {
                at: string;
                by: string | null;
                note: string;
                office: {
                    en: string;
                    zh: string;
                } | null;
                seq: number;
                type: string;
            }[];
            may: ("begin" | "offer" | "accept" | "decline" | "withdraw")[];
            receiver: {
                name: string | null;
                offer: {
                    at: string;
                    name: string | null;
                    office: {
                        en: string;
                        zh: string;
                    };
                    /** Format: uuid */
                    officeId: string;
                } | null;
                office: {
                    en: string;
                    zh: string;
                };
                since: string;
            } | null;
            version: number;
        };
        FirstReceiverTakers: {
            offices: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                officeId: string;
            }[];
        };
        GivenOpinion: {
            deliveredOn: string | null;
            /** @enum {string} */
            effect: "in-force" | "under-review" | "upheld" | "changed" | "revoked" | "sent-back";
            facts: string;
            /** @enum {string} */
            kind: "handling" | "review" | "second-review";
            legalBasis: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            on: string;
            opinion: string;
            outcome: ("supported" | "explained" | "not-supported") | null;
            request: string;
            result: ("upheld" | "changed" | "revoked" | "sent-back") | null;
            seq: number;
            signedBy: {
                /** Format: uuid */
                id: string;
                name: string | null;
            }[];
        };
        GivenOpinionInput: {
            deliveredOn: string | null;
            /** @enum {string} */
            effect: "in-force" | "under-review" | "upheld" | "changed" | "revoked" | "sent-back";
            facts: string;
            /** @enum {string} */
            kind: "handling" | "review" | "second-review";
            legalBasis: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            on: string;
            opinion: string;
            outcome: ("supported" | "explained" | "not-supported") | null;
            request: string;
            result: ("upheld" | "changed" | "revoked" | "sent-back") | null;
            seq: number;
            signedBy: {
                /** Format: uuid */
                id: string;
                name: string | null;
            }[];
        };
        Hall: {
            active: boolean;
            coming: {
                bookAheadDays: number;
                hours: {
                    fri: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    makeUp: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    mon: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    sat: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    sun: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    thu: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    tue: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    wed: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                };
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                inForceFrom: string;
                keepDays: number;
                leaderNoticeDays: number;
                need: {
                    counsellor: number;
                    department: number;
                    lawyer: number;
                    officer: number;
                };
                slotCapacity: number;
                slotMinutes: number;
                source: {
                    en: string;
                    zh: string;
                };
            }[];
            /** Format: uuid */
            id: string;
            name: {
                en: string;
                zh: string;
            };
            /** Format: uuid */
            officeId: string;
            place: string;
            regionId: string;
            rooms: {
                active: boolean;
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
                seats: number;
            }[];
            terms: {
                bookAheadDays: number;
                hours: {
                    fri: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    makeUp: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    mon: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    sat: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    sun: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    thu: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    tue: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                    wed: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                };
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                inForceFrom: string;
                keepDays: number;
                leaderNoticeDays: number;
                need: {
                    counsellor: number;
                    department: number;
                    lawyer: number;
                    officer: number;
                };
                slotCapacity: number;
                slotMinutes: number;
                source: {
                    en: string;
                    zh: string;
                };
            } | null;
            version: number;
            windows: {
                active: boolean;
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
                /** Format: uuid */
                officeId: string;
                officeName: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        HallBooking: {
            /** @enum {string} */
            channel: "portal" | "desk";
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            ends: string;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            leaderDayId: string | null;
            number: string;
            peoplePresent: number;
            regionId: string;
            starts: string;
            /** @enum {string} */
            state: "booked" | "arrived" | "cancelled" | "not-come";
            version: number;
        };
        HallContact: {
            /** @default  */
            about: string;
            /** @default  */
            email: string;
            /** @enum {string} */
            language?: "zh-CN" | "en";
            name: string;
            /** @default  */
            phone: string;
        };
        HallDays: {
            exceptions: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                date: string;
                reason: {
                    en: string;
                    zh: string;
                };
                spans: {
                    /** @example 09:30 */
                    from: string;
                    /** @example 09:30 */
                    to: string;
                }[];
            }[];
            openings: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                date: string;
                provisional: boolean;
                reason: {
                    /** @enum {string} */
                    kind: "exception" | "holiday" | "weekend" | "make-up" | "no-rule";
                    name: {
                        en: string;
                        zh: string;
                    } | null;
                } | null;
                spans: {
                    from: string;
                    to: string;
                }[];
            }[];
            slots: {
                capacity: number;
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                date: string;
                ends: string;
                left: number;
                starts: string;
            }[];
        };
        HallDuty: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            /** @enum {string} */
            half: "morning" | "afternoon";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "officer" | "lawyer" | "counsellor" | "department";
            name: string;
            office: {
                en: string;
                zh: string;
            } | null;
            regionId: string;
            staffId: string | null;
            swapWith: string | null;
            version: number;
        };
        HallDutyInput: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            /** @enum {string} */
            half: "morning" | "afternoon";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "officer" | "lawyer" | "counsellor" | "department";
            name: string;
            office: {
                en: string;
                zh: string;
            } | null;
            regionId: string;
            staffId: string | null;
            swapWith: string | null;
            version: number;
        };
        HallFigures: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            from: string;
            halls: {
                arrived: number;
                /** Format: uuid */
                hallId: string;
                informed: number;
                name: {
                    en: string;
                    zh: string;
                };
                notMet: number;
                open: number;
                people: number;
                received: number;
                registered: number;
            }[];
            /**
             * Format: date
             * @example 2026-05-01
             */
            to: string;
        };
        HallHistory: {
            at: string;
            by: string | null;
            note: string;
            office: {
                en: string;
                zh: string;
            } | null;
            seq: number;
            type: string;
        }[];
        HallQueue: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            line: string[];
            now: string;
            tickets: components["schemas"]["HallTicket"][];
            waiting: components["schemas"]["HallWaiting"];
        };
        HallRoomsOfMatter: {
            by: string | null;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            ends: string;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            matter: {
                /** Format: uuid */
                matterId: string;
                regionId: string;
            } | null;
            office: {
                en: string;
                zh: string;
            };
            /** Format: uuid */
            officeId: string;
            peoplePresent: number;
            place: string;
            /** @enum {string} */
            purpose: "visit" | "hearing" | "mediation" | "meeting";
            regionId: string;
            room: {
                en: string;
                zh: string;
            };
            /** Format: uuid */
            roomId: string;
            starts: string;
            version: number;
        }[];
        HallRoomUse: {
            by: string | null;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            ends: string;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            matter: {
                /** Format: uuid */
                matterId: string;
                regionId: string;
            } | null;
            office: {
                en: string;
                zh: string;
            };
            /** Format: uuid */
            officeId: string;
            peoplePresent: number;
            /** @enum {string} */
            purpose: "visit" | "hearing" | "mediation" | "meeting";
            regionId: string;
            /** Format: uuid */
            roomId: string;
            starts: string;
            version: number;
        };
        HallRoster: {
            duties: components["schemas"]["HallDuty"][];
            gaps: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                date: string;
                /** @enum {string} */
                half: "morning" | "afternoon";
                have: number;
                /** @enum {string} */
                kind: "officer" | "lawyer" | "counsellor" | "department";
                need: number;
            }[];
            openings: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                date: string;
                provisional: boolean;
                reason: {
                    /** @enum {string} */
                    kind: "exception" | "holiday" | "weekend" | "make-up" | "no-rule";
                    name: {
                        en: string;
                        zh: string;
                    } | null;
                } | null;
                spans: {
                    from: string;
                    to: string;
                }[];
            }[];
        };
        HallSlip: {
            /** @enum {string} */
            channel: "portal" | "desk";
            code: string;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            ends: string;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            leaderDayId: string | null;
            number: string;
            peoplePresent: number;
            regionId: string;
            starts: string;
            /** @enum {string} */
            state: "booked" | "arrived" | "cancelled" | "not-come";
            version: number;
        };
        HallTicket: {
            arrivedAt: string;
            attendedAt: string | null;
            booked: boolean;
            calledAt: string | null;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            doneAt: string | null;
            firstOfficer: string | null;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            matter: {
                /** Format: uuid */
                matterId: string;
                regionId: string;
            } | null;
            may: ("call" | "recall" | "attend" | "miss" | "comeBack" | "leave" | "transfer" | "register" | "finish")[];
            number: number;
            officer: string | null;
            officerId: string | null;
            outcome: ("registered" | "information" | "directed") | null;
            peoplePresent: number;
            regionId: string;
            representatives: number;
            slot: string | null;
            /** @enum {string} */
            state: "waiting" | "called" | "attended" | "missed" | "left" | "done";
            timesCalled: number;
            version: number;
            waitsSince: string;
            windowId: string | null;
        };
        HallTicketInput: {
            arrivedAt: string;
            attendedAt: string | null;
            booked: boolean;
            calledAt: string | null;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            doneAt: string | null;
            firstOfficer: string | null;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            matter: {
                /** Format: uuid */
                matterId: string;
                regionId: string;
            } | null;
            may: ("call" | "recall" | "attend" | "miss" | "comeBack" | "leave" | "transfer" | "register" | "finish")[];
            number: number;
            officer: string | null;
            officerId: string | null;
            outcome: ("registered" | "information" | "directed") | null;
            peoplePresent: number;
            regionId: string;
            representatives: number;
            slot: string | null;
            /** @enum {string} */
            state: "waiting" | "called" | "attended" | "missed" | "left" | "done";
            timesCalled: number;
            version: number;
            waitsSince: string;
            windowId: string | null;
        };
        HallTicketWithHistory: {
            arrivedAt: string;
            attendedAt: string | null;
            booked: boolean;
            calledAt: string | null;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            doneAt: string | null;
            firstOfficer: string | null;
            /** Format: uuid */
            hallId: string;
            history: {
                at: string;
                by: string | null;
                note: string;
                office: {
                    en: string;
                    zh: string;
                } | null;
                seq: number;
                type: string;
            }[];
            /** Format: uuid */
            id: string;
            matter: {
                /** Format: uuid */
                matterId: string;
                regionId: string;
            } | null;
            may: ("call" | "recall" | "attend" | "miss" | "comeBack" | "leave" | "transfer" | "register" | "finish")[];
            number: number;
            officer: string | null;
            officerId: string | null;
            outcome: ("registered" | "information" | "directed") | null;
            peoplePresent: number;
            regionId: string;
            representatives: number;
            slot: string | null;
            /** @enum {string} */
            state: "waiting" | "called" | "attended" | "missed" | "left" | "done";
            timesCalled: number;
            version: number;
            waitsSince: string;
            windowId: string | null;
        };
        HallWaiting: {
            measured: number;
            medianMinutes: number | null;
            minutes: number | null;
            waiting: number;
            windows: number;
        };
        HallWaitingInput: {
            measured: number;
            medianMinutes: number | null;
            minutes: number | null;
            waiting: number;
            windows: number;
        };
        Handover: {
            byOrder: boolean;
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            items: {
                answer: string;
                answeredAt: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "matter" | "first-receiver" | "panel" | "hearing" | "supervision" | "meeting" | "decision" | "relief" | "sponsor" | "duty" | "topic" | "mail";
                may: ("accept" | "decline" | "reoffer" | "withdraw")[];
                n: number;
                regionId: string;
                /** @enum {string} */
                state: "offered" | "declined" | "accepted" | "withdrawn" | "lapsed";
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Null where you may not see the matter that the work is about */
                what: {
                    dueOn: string | null;
                    matter: {
                        /** Format: uuid */
                        matterId: string;
                        regionId: string;
                    } | null;
                    number: string;
                    title: {
                        en: string;
                        zh: string;
                    };
                } | null;
            }[];
            madeBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            madeOn: string;
            may: ("accept" | "decline" | "reoffer" | "withdraw")[];
            note: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** @enum {string} */
            reason: "leaving" | "moving" | "absence" | "reassigned";
            regionId: string;
            /** @enum {string} */
            state: "open" | "closed";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                items: number[];
                reason: string;
                seq: number;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** @enum {string} */
                type: "offered" | "accepted" | "declined" | "offered-again" | "withdrawn" | "lapsed";
            }[];
            version: number;
        };
        HandoverLine: {
            byOrder: boolean;
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            items: number;
            madeBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            madeOn: string;
            number: string;
            /** @enum {string} */
            reason: "leaving" | "moving" | "absence" | "reassigned";
            regionId: string;
            /** @enum {string} */
            state: "open" | "closed";
            version: number;
            /** @description Offered and not answered, or declined and not settled */
            waiting: number;
            waitingForMe: number;
        };
        HandoverLineInput: {
            byOrder: boolean;
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            items: number;
            madeBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            madeOn: string;
            number: string;
            /** @enum {string} */
            reason: "leaving" | "moving" | "absence" | "reassigned";
            regionId: string;
            /** @enum {string} */
            state: "open" | "closed";
            version: number;
            /** @description Offered and not answered, or declined and not settled */
            waiting: number;
            waitingForMe: number;
        };
        HandoverPage: {
            items: components["schemas"]["HandoverLine"][];
            next: string | null;
        };
        Hearing: {
            bring: string;
            conclusion: string;
            history: {
                by: string | null;
                data: {
                    [key: string]: string;
                };
                /** Format: date */
                on: string;
                type: string;
            }[];
            /** Format: uuid */
            id: string;
            invited: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            may: ("change" | "hold" | "cancel" | "publish" | "withdraw")[];
            /** Format: date */
            noticedOn: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            on: string;
            open: boolean;
            people: string | null;
            place: string;
            present: string | null;
            published: {
                /** Format: date-time */
                at: string;
                text: string;
                title: string;
            } | null;
            regionId: string;
            /** @enum {string} */
            stage: "handling" | "review" | "second-review";
            /** @enum {string} */
            state: "announced" | "held" | "cancelled";
            time: string;
            /** Format: date */
            to: string;
            topic: string;
            version: number;
        };
        HearingInput: {
            bring: string;
            conclusion: string;
            history: {
                by: string | null;
                data: {
                    [key: string]: string;
                };
                /** Format: date */
                on: string;
                type: string;
            }[];
            /** Format: uuid */
            id: string;
            invited: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            may: ("change" | "hold" | "cancel" | "publish" | "withdraw")[];
            /** Format: date */
            noticedOn: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            on: string;
            open: boolean;
            people: string | null;
            place: string;
            present: string | null;
            published: {
                /** Format: date-time */
                at: string;
                text: string;
                title: string;
            } | null;
            regionId: string;
            /** @enum {string} */
            stage: "handling" | "review" | "second-review";
            /** @enum {string} */
            state: "announced" | "held" | "cancelled";
            time: string;
            /** Format: date */
            to: string;
            topic: string;
            version: number;
        };
        InboxMessage: {
            about: {
                /** Format: uuid */
                id: string;
                number: string;
                of: string;
                regionId: string;
            };
            /** Format: date-time */
            at: string;
            en: {
                subject: string;
                text: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            name: {
                en: string;
                zh: string;
            };
            read: boolean;
            settled: boolean;
            zh: {
                subject: string;
                text: string;
            };
        };
        IssuedDocument: {
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "advice-letter" | "reminder-letter" | "talk-record" | "listing-notice" | "conclusion-report" | "conference-notice" | "conference-minutes" | "hand-over-letter" | "hand-over-receipt" | "hearing-notice" | "relief-decision" | "suggestion-reply" | "bulletin" | "strike-off-sheet";
            number: string;
            on: string;
            subject: {
                /** Format: uuid */
                id: string;
                regionId: string;
                seq: number;
                type: string;
            };
            year: number;
        };
        LeaderDay: {
            about: string;
            capacity: number;
            /**
             * Format: date
             * @example 2026-05-01
             */
            date: string;
            ends: string;
            /** Format: uuid */
            hallId: string;
            /** Format: uuid */
            id: string;
            leader: string;
            left: number;
            position: {
                en: string;
                zh: string;
            };
            promises: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                dueOn: string;
                evidence: string;
                /** Format: uuid */
                id: string;
                late: boolean;
                matter: {
                    /** Format: uuid */
                    matterId: string;
                    regionId: string;
                } | null;
                office: {
                    en: string;
                    zh: string;
                };
                regionId: string;
                settledOn: string | null;
                /** @enum {string} */
                state: "open" | "kept" | "broken";
                version: number;
                what: string;
            }[];
            /**
             * Format: date
             * @example 2026-05-01
             */
            publishBy: string;
            publishedOn: string | null;
            regionId: string;
            starts: string;
            /** @enum {string} */
            state: "planned" | "published" | "held" | "cancelled";
            tally: {
                broken: number;
                keptInTime: number;
                keptLate: number;
                made: number;
                overdue: number;
                running: number;
            };
            version: number;
        };
        MailCounts: {
            coming: number;
            later: number;
            overdue: number;
            pending: number;
            soon: number;
            today: number;
        };
        MailFigures: {
            forwarded: number;
            /** Format: date */
            from: string;
            pending: number;
            received: number;
            registered: number;
            returned: number;
            setAside: number;
            /** Format: date */
            to: string;
            /** @description Received, without those passed on, returned and set aside: the denominator */
            toRegister: number;
        };
        MailItem: {
            addressee: string;
            barcode: string;
            cameFrom: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            carrier: string;
            dueOn: string | null;
            explanation: components["schemas"]["DueExplanation"] | null;
            forwardedTo: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            hasSender: boolean;
            itemId: string;
            /** @enum {string} */
            kind: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
            matter: {
                matterId: string;
                number: string;
                regionId: string;
            } | null;
            may: string[];
            note: string;
            number: string;
            office: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            open: boolean;
            pieces: number;
            postmarkedOn: string | null;
            provisional: boolean;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            scans: {
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            /** @enum {string} */
            state: "received" | "opened" | "forwarded" | "taken" | "registered" | "returned" | "set-aside";
            /** Format: date */
            stateOn: string;
            steps: {
                at: string;
                data: {
                    [key: string]: string | number | boolean | null | string[];
                };
                office: {
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                seq: number;
                staff: string;
                verb: string;
            }[];
            urgency: ("overdue" | "today" | "soon" | "later") | null;
            version: number;
            waybill: string;
        };
        MailRow: {
            addressee: string;
            barcode: string;
            cameFrom: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            carrier: string;
            dueOn: string | null;
            forwardedTo: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            itemId: string;
            /** @enum {string} */
            kind: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
            matter: {
                matterId: string;
                number: string;
                regionId: string;
            } | null;
            note: string;
            number: string;
            office: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            pieces: number;
            postmarkedOn: string | null;
            provisional: boolean;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            /** @enum {string} */
            state: "received" | "opened" | "forwarded" | "taken" | "registered" | "returned" | "set-aside";
            /** Format: date */
            stateOn: string;
            urgency: ("overdue" | "today" | "soon" | "later") | null;
            version: number;
            waybill: string;
        };
        Matter: {
            accused: components["schemas"]["OfficeContact"][];
            addressee: string;
            agreement: {
                /** @enum {string} */
                kind: "mediation" | "settlement";
                /** Format: date */
                on: string;
            } | null;
            anonymous: boolean;
            answer: {
                deliveredOn: string | null;
                /** Format: uuid */
                office: string;
                /** Format: date */
                on: string;
                outcome: ("supported" | "explained" | "not-supported") | null;
            } | null;
            assisting: components["schemas"]["OfficeContact"][];
            attachments: components["schemas"]["Attachment"][];
            /** @enum {string} */
            channel: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
            /** @enum {string} */
            class: "suggestion" | "accusation" | "request";
            concludedOn: string | null;
            confidential: boolean;
            contactable: boolean;
            deadlines: components["schemas"]["Deadline"][];
            enterpriseRelated: boolean;
            executedOn: string | null;
            /** Format: date-time */
            filedAt: string;
            firstAnywhere: boolean;
            firstForOffice: boolean;
            /** @description The other side of a hand-over between regions */
            handOver: {
                /** @enum {string} */
                direction: "out" | "in";
                number: string;
                office: components["schemas"]["OfficeContact"];
                /** Format: date */
                on: string;
                takenUpOn: string | null;
            } | null;
            joint: boolean;
            lead: components["schemas"]["OfficeContact"] | null;
            /** @description Supervision letters (Art. 40) and when they were answered */
            letters: {
                /** Format: uuid */
                from: string;
                repliedOn: string | null;
                /** Format: date */
                replyBy: string;
                /** Format: date */
                sentOn: string;
                seq: number;
                /** Format: uuid */
                to: string;
            }[];
            links: components["schemas"]["MatterLink"][];
            litigationRelated: boolean;
            /** Format: uuid */
            matterId: string;
            may: ("classify" | "transfer" | "assign" | "accept" | "decline" | "object" | "upholdObjection" | "rejectObjection" | "decideCompetence" | "handOver" | "takeUp" | "sendBack" | "succeed" | "separate" | "direct" | "handle" | "extend" | "answer" | "dispatch" | "recordReturn" | "deliver" | "execute" | "requestReview" | "refuseReview" | "formPanel" | "review" | "requestSecondReview" | "secondReview" | "hearing" | "mediate" | "supervise" | "replySupervision" | "withdraw" | "conclude" | "rate" | "addMaterial" | "link" | "unlink" | "recuse" | "changeWishes")[];
            number: string;
            office: components["schemas"]["OfficeContact"];
            papers: components["schemas"]["Paper"][];
            participants: components["schemas"]["OfficeContact"][];
            peopleCount: number;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            place: string;
            placeDetail: string;
            /** @description The letters that took the paper of this phase to the petitioner, oldest first */
            postings: components["schemas"]["Posting"][];
            postmarkedOn: string | null;
            publishConsent: boolean;
            purpose: string;
            ratings: {
                [key: string]: "satisfied" | "mostly-satisfied" | "dissatisfied";
            };
            /** Format: date */
            receivedOn: string;
            recused: string[];
            regionId: string;
            registeredBy: components["schemas"]["OfficeContact"];
            review: {
                /** Format: uuid */
                office: string;
                opinion: {
                    deliveredOn: string | null;
                    /** Format: uuid */
                    office: string;
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    result: "upheld" | "changed" | "revoked" | "sent-back";
                } | null;
                /** Format: date */
                requestedOn: string;
            } | null;
            secondReview: {
                /** Format: uuid */
                office: string;
                opinion: {
                    deliveredOn: string | null;
                    /** Format: uuid */
                    office: string;
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    result: "upheld" | "changed" | "revoked" | "sent-back";
                } | null;
                /** Format: date */
                requestedOn: string;
            } | null;
            sender: components["schemas"]["OfficeContact"] | null;
            summary: string;
            text: string;
            timeline: components["schemas"]["Step"][];
            topic: string | null;
            urgent: boolean;
            version: number;
            way: ("judicial-procedure" | "arbitration" | "party-appeal" | "administrative-procedure" | "statutory-duty" | "handling-opinion") | null;
        };
        MatterHandovers: {
            /** @description Who of the own office acted last or took it over */
            bearer: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            lines: {
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "matter" | "first-receiver" | "panel" | "hearing" | "supervision" | "meeting" | "decision" | "relief" | "sponsor" | "duty" | "topic" | "mail";
                /** Format: date */
                madeOn: string;
                /** @description Whether the sheet opens for you */
                maySee: boolean;
                number: string;
                regionId: string;
                /** @enum {string} */
                state: "offered" | "declined" | "accepted" | "withdrawn" | "lapsed";
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
        };
        MatterLink: {
            /** Format: uuid */
            matterId: string;
            other: {
                number: string;
                /** @enum {string} */
                phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
                regionId: string;
                summary: string;
            } | null;
            reason: string;
            /** @enum {string} */
            relation: "repeat" | "same-facts" | "one-letter-many-offices";
        };
        MatterLinkInput: {
            /** Format: uuid */
            matterId: string;
            other: {
                number: string;
                /** @enum {string} */
                phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
                regionId: string;
                summary: string;
            } | null;
            reason: string;
            /** @enum {string} */
            relation: "repeat" | "same-facts" | "one-letter-many-offices";
        };
        MatterRelief: {
            applications: components["schemas"]["ReliefApplication"][];
            mayApply: boolean;
        };
        MatterRow: {
            /** @enum {string} */
            channel: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
            /** @enum {string} */
            class: "suggestion" | "accusation" | "request";
            confidential: boolean;
            holder: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            joint: boolean;
            /** Format: uuid */
            matterId: string;
            nextDue: string | null;
            nextLimit: ("route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review") | null;
            number: string;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            place: string;
            provisional: boolean;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            summary: string;
            topic: string | null;
            urgent: boolean;
            version: number;
        };
        MatterSponsors: {
            may: ("begin" | "plan" | "done" | "end")[];
            sponsorships: components["schemas"]["Sponsorship"][];
            version: number;
        };
        MergerPreview: {
            /** @description Duties on rosters from today on */
            duties: number;
            /** @description Letters and parcels not disposed of */
            mail: number;
            /** @description Open matters that pass to the successor, every limit as it stands */
            matters: number;
            nextDue: string | null;
            /** @description Active accounts, to be moved by an administrator */
            staff: number;
        };
        MessageKeepingRule: {
            days: number;
            /** Format: date */
            inForceFrom: string;
            regionId: string | null;
            source: {
                en: string;
                zh: string;
            };
        };
        NoticeKind: {
            en: {
                subject: string;
                text: string;
            };
            kind: string;
            name: {
                en: string;
                zh: string;
            };
            /** @enum {string} */
            readers: "petitioner" | "staff";
            whenConfidential: {
                en: {
                    subject: string;
                    text: string;
                };
                zh: {
                    subject: string;
                    text: string;
                };
            };
            zh: {
                subject: string;
                text: string;
            };
        };
        NoticePreferences: {
            addresses: {
                [key: string]: string;
            };
            channels: ("email" | "sms" | "official-account")[];
            language: ("zh-CN" | "en") | null;
            offered: ("email" | "sms" | "official-account")[];
            version: number;
        };
        Office: {
            active: boolean;
            address: string;
            /** @description What the numbers of its documents begin with */
            codeWord: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "petition-office" | "department" | "government" | "discipline" | "judicial" | "public-body";
            /** @enum {string} */
            level: "province" | "city" | "county" | "township";
            name: {
                en: string;
                zh: string;
            };
            openingHours: string;
            parentId: string | null;
            phone: string;
            regionId: string;
            /** @description Time limits in force here; for officers */
            ruleSet?: string;
            shortName: string;
            successorId: string | null;
            /** @description For If-Match; for officers */
            version?: number;
        };
        OfficeContact: {
            address: string;
            /** Format: uuid */
            id: string;
            name: {
                en: string;
                zh: string;
            };
            openingHours: string;
            phone: string;
        };
        OfficeContactInput: {
            address: string;
            /** Format: uuid */
            id: string;
            name: {
                en: string;
                zh: string;
            };
            openingHours: string;
            phone: string;
        };
        OpenWork: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "matter" | "first-receiver" | "panel" | "hearing" | "supervision" | "meeting" | "decision" | "relief" | "sponsor" | "duty" | "topic" | "mail";
                /** @description On an open sheet already: to whom */
                offeredTo: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                regionId: string;
                /** @description Null where you may not see the matter that the work is about */
                what: {
                    dueOn: string | null;
                    matter: {
                        /** Format: uuid */
                        matterId: string;
                        regionId: string;
                    } | null;
                    number: string;
                    title: {
                        en: string;
                        zh: string;
                    };
                } | null;
            }[];
            mayOffer: boolean;
            staff: {
                active: boolean;
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        PanelRule: {
            basis: string;
            inForce: boolean;
            /** Format: date */
            inForceFrom: string;
            members: number;
        };
        Paper: {
            /** @enum {string} */
            kind: "registration-form" | "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "conclusion-report" | "hand-over-letter" | "hand-over-receipt";
            /** @description 发文字号; null for the registration form and papers from before */
            number: string | null;
            /** Format: date */
            on: string;
            opened: boolean;
            seq: number;
            title: {
                en: string;
                zh: string;
            };
        };
        PaperInput: {
            /** @enum {string} */
            kind: "registration-form" | "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "conclusion-report" | "hand-over-letter" | "hand-over-receipt";
            /** @description 发文字号; null for the registration form and papers from before */
            number: string | null;
            /** Format: date */
            on: string;
            opened: boolean;
            seq: number;
            title: {
                en: string;
                zh: string;
            };
        };
        Pivot: {
            /** @description The day of which the figures are */
            asOf: string;
            cells: {
                column: string;
                figure: components["schemas"]["Figure"];
                row: string;
            }[];
            columnParts: {
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Empty for the part without a value */
                value: string;
            }[];
            columns: ("day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used") | null;
            columnTotals: {
                column: string;
                figure: components["schemas"]["Figure"];
            }[];
            /** @description The same figure in the periods it is compared with */
            compared: {
                /** @enum {string} */
                comparison: "previous" | "lastYear" | "cumulative";
                figure: components["schemas"]["Figure"];
            }[];
            countedAt: string;
            /** @enum {string} */
            measure: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
            period: {
                from: string | null;
                to: string | null;
            };
            periods: {
                /** @enum {string} */
                comparison: "previous" | "lastYear" | "cumulative";
                period: {
                    from: string | null;
                    to: string | null;
                };
            }[];
            rowParts: {
                name: {
                    en: string;
                    zh: string;
                };
                /** @description Empty for the part without a value */
                value: string;
            }[];
            rows: ("day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used") | null;
            rowTotals: {
                /** @description The same figure in the periods it is compared with */
                compared: {
                    /** @enum {string} */
                    comparison: "previous" | "lastYear" | "cumulative";
                    figure: components["schemas"]["Figure"];
                }[];
                figure: components["schemas"]["Figure"];
                row: string;
            }[];
            total: components["schemas"]["Figure"];
        };
        PossibleRepeat: {
            /** Format: uuid */
            matterId: string;
            number: string;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            reasons: ("similar-text" | "same-place" | "same-topic" | "near-in-time")[];
            /** Format: date */
            receivedOn: string;
            regionId: string;
            similarity: number;
            summary: string;
        };
        Posting: {
            carrier: string;
            /** @enum {string} */
            destination: "stated" | "registered" | "workplace" | "agent" | "other";
            /** Format: date */
            dispatchedOn: string;
            postNumber: string;
            returned: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                reason: "unknown" | "refused" | "moved" | "not-collected" | "other";
            } | null;
            seq: number;
        };
        PostingInput: {
            carrier: string;
            /** @enum {string} */
            destination: "stated" | "registered" | "workplace" | "agent" | "other";
            /** Format: date */
            dispatchedOn: string;
            postNumber: string;
            returned: {
                /** Format: date */
                on: string;
                /** @enum {string} */
                reason: "unknown" | "refused" | "moved" | "not-collected" | "other";
            } | null;
            seq: number;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /** @enum {string} */
            code: "bad-request" | "not-signed-in" | "sign-in-failed" | "second-factor-needed" | "not-allowed" | "request-forged" | "accusation-protected" | "recused" | "not-found" | "method-not-allowed" | "conflict" | "step-not-open" | "window-closed" | "same-facts" | "key-reused" | "too-large" | "unsupported-file" | "invalid" | "version-required" | "too-many" | "internal" | "unavailable" | "start-refused";
            /** @description What happened here and what to do next, in Chinese */
            detail: string;
            /** @description The detail in English */
            en: string;
            fields: {
                en: string;
                path: string;
                zh: string;
            }[];
            /** @description Quote this when asking for help */
            requestId: string;
            status: number;
            /** @description The general sentence of this kind of problem, in Chinese */
            title: string;
            /** @description Address that names the kind of problem */
            type: string;
            /** @description The detail in Chinese */
            zh: string;
        };
        Publication: {
            attachments: {
                cleanable: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                size: number;
                type: string;
            }[];
            files: {
                /** Format: uuid */
                attachmentId: string;
                n: number;
                name: string;
                removed: ("position" | "camera" | "properties" | "editing" | "other")[];
                size: number;
                type: string;
            }[];
            isCurrent: boolean;
            /** Format: uuid */
            matterId: string;
            may: ("propose" | "check" | "sendBack" | "withdraw" | "publish")[];
            number: string;
            proposals: components["schemas"]["RedactionProposal"][];
            publicId: string | null;
            publishedOn: string | null;
            redactions: {
                byHand: boolean;
                end: number;
                /** @enum {string} */
                kind: "name" | "id-number" | "organisation-code" | "bank-account" | "account" | "phone" | "email" | "plate" | "birth-date" | "matter-number" | "address" | "staff-name" | "other";
                /** @enum {string} */
                part: "title" | "question" | "answer";
                start: number;
            }[];
            regionId: string;
            source: {
                fingerprint: string;
                texts: {
                    answer: string;
                    question: string;
                    title: string;
                };
            } | null;
            state: ("proposed" | "sent-back" | "checked" | "published" | "withdrawn") | null;
            steps: {
                /** Format: date-time */
                at: string;
                cause: ("no-consent" | "confidential" | "accusation" | "no-answer" | "not-delivered") | null;
                name: string | null;
                /** Format: date */
                on: string;
                reason: string;
                seq: number;
                /** @enum {string} */
                type: "proposed" | "checked" | "sent-back" | "published" | "withdrawn";
            }[];
            texts: {
                answer: string;
                question: string;
                title: string;
            } | null;
            unfitness: ("no-consent" | "confidential" | "accusation" | "no-answer" | "not-delivered") | null;
            version: number;
        };
        PublicationLine: {
            /** Format: date */
            answeredOn: string;
            changedOn: string | null;
            /** Format: uuid */
            matterId: string;
            regionId: string;
            state: ("proposed" | "sent-back" | "checked" | "published" | "withdrawn") | null;
            title: string;
            topic: string | null;
        };
        PublicationLineInput: {
            /** Format: date */
            answeredOn: string;
            changedOn: string | null;
            /** Format: uuid */
            matterId: string;
            regionId: string;
            state: ("proposed" | "sent-back" | "checked" | "published" | "withdrawn") | null;
            title: string;
            topic: string | null;
        };
        PublicationPage: {
            items: components["schemas"]["PublicationLine"][];
            next: string | null;
        };
        PublishedHearing: {
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            regionId: string;
            text: string;
            title: string;
        };
        Receipt: {
            /** @enum {string} */
            class: "suggestion" | "accusation" | "request";
            deadlines: components["schemas"]["Deadline"][];
            /** Format: date-time */
            filedAt: string;
            /** Format: uuid */
            matterId: string;
            number: string;
            office: components["schemas"]["OfficeContact"];
            queryCode: string;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            summary: string;
        };
        RedactionProposal: {
            end: number;
            /** @enum {string} */
            kind: "name" | "id-number" | "organisation-code" | "bank-account" | "account" | "phone" | "email" | "plate" | "birth-date" | "matter-number" | "address" | "staff-name" | "other";
            /** @enum {string} */
            part: "title" | "question" | "answer";
            /** @enum {string} */
            reason: "person" | "staff" | "checksum" | "form" | "by-hand";
            required: boolean;
            start: number;
        };
        RedactionProposalInput: {
            end: number;
            /** @enum {string} */
            kind: "name" | "id-number" | "organisation-code" | "bank-account" | "account" | "phone" | "email" | "plate" | "birth-date" | "matter-number" | "address" | "staff-name" | "other";
            /** @enum {string} */
            part: "title" | "question" | "answer";
            /** @enum {string} */
            reason: "person" | "staff" | "checksum" | "form" | "by-hand";
            required: boolean;
            start: number;
        };
        ReliefApplication: {
            /** Format: date */
            appliedOn: string;
            asked: number;
            decidedOn: string | null;
            /** @description Whose head decides; null while the office has no rule */
            decider: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            granted: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matterId: string;
            may: ("assess" | "decide" | "tell" | "pay" | "refund" | "withdraw")[];
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            paid: number;
            refunded: number;
            regionId: string;
            result: ("granted" | "partly" | "refused") | null;
            /** @enum {string} */
            state: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    };
                };
                data: {
                    amount?: number;
                    basis?: string;
                    code?: string;
                    facts?: string;
                    grounds?: string;
                    need?: string;
                    number?: string;
                    /** Format: date */
                    on?: string;
                    reason?: string;
                    reasons?: string;
                    recommended?: number;
                    /** @enum {string} */
                    result?: "granted" | "partly" | "refused";
                    voucher?: string;
                    /** @enum {string} */
                    way?: "hand" | "post" | "electronic" | "call";
                };
                /** Format: date */
                on: string;
                seq: number;
                /** @enum {string} */
                type: "applied" | "assessed" | "decided" | "told" | "paid" | "refunded" | "withdrawn";
            }[];
            summary: string;
            toldOn: string | null;
            version: number;
        };
        ReliefApplicationInput: {
            /** Format: date */
            appliedOn: string;
            asked: number;
            decidedOn: string | null;
            /** @description Whose head decides; null while the office has no rule */
            decider: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            granted: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matterId: string;
            may: ("assess" | "decide" | "tell" | "pay" | "refund" | "withdraw")[];
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            paid: number;
            refunded: number;
            regionId: string;
            result: ("granted" | "partly" | "refused") | null;
            /** @enum {string} */
            state: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    };
                };
                data: {
                    amount?: number;
                    basis?: string;
                    code?: string;
                    facts?: string;
                    grounds?: string;
                    need?: string;
                    number?: string;
                    /** Format: date */
                    on?: string;
                    reason?: string;
                    reasons?: string;
                    recommended?: number;
                    /** @enum {string} */
                    result?: "granted" | "partly" | "refused";
                    voucher?: string;
                    /** @enum {string} */
                    way?: "hand" | "post" | "electronic" | "call";
                };
                /** Format: date */
                on: string;
                seq: number;
                /** @enum {string} */
                type: "applied" | "assessed" | "decided" | "told" | "paid" | "refunded" | "withdrawn";
            }[];
            summary: string;
            toldOn: string | null;
            version: number;
        };
        ReliefAuthority: {
            basis: string;
            inForce: boolean;
            /** Format: date */
            inForceFrom: string;
            upTo: number;
        };
        ReliefBudgetLine: {
            amount: number;
            balance: number;
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            regionId: string;
            spent: number;
            version: number;
            year: number;
        };
        ReliefEntryPage: {
            items: {
                balance: number;
                by: string | null;
                change: number;
                /** @enum {string} */
                kind: "budget" | "adjustment" | "payment" | "refund";
                /** @description Of the matter, where the reader may see it */
                number: string | null;
                /** Format: date */
                on: string;
                reason: string;
                seq: number;
                voucher: string;
            }[];
            next: number | null;
        };
        ReliefLine: {
            /** Format: date */
            appliedOn: string;
            asked: number;
            decidedOn: string | null;
            granted: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matterId: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            paid: number;
            refunded: number;
            regionId: string;
            result: ("granted" | "partly" | "refused") | null;
            /** @enum {string} */
            state: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
            summary: string;
            toldOn: string | null;
            version: number;
        };
        ReliefLineInput: {
            /** Format: date */
            appliedOn: string;
            asked: number;
            decidedOn: string | null;
            granted: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matterId: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            paid: number;
            refunded: number;
            regionId: string;
            result: ("granted" | "partly" | "refused") | null;
            /** @enum {string} */
            state: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
            summary: string;
            toldOn: string | null;
            version: number;
        };
        ReliefPage: {
            items: components["schemas"]["ReliefLine"][];
            next: string | null;
        };
        Review: {
            hearingDays: number;
            hearings: components["schemas"]["Hearing"][];
            /** Format: uuid */
            matterId: string;
            mayArrange: boolean;
            number: string;
            opinions: components["schemas"]["GivenOpinion"][];
            panel: {
                complete: boolean;
                members: {
                    /** Format: uuid */
                    id: string;
                    name: string | null;
                }[];
                minimum: number;
                presiding: {
                    /** Format: uuid */
                    id: string;
                    name: string | null;
                } | null;
            } | null;
            recused: {
                /** Format: uuid */
                id: string;
                name: string | null;
            }[];
            refusals: {
                /** Format: date */
                due: string;
                /** Format: date */
                on: string;
                reasons: string;
                /** Format: date */
                receivedOn: string;
                seq: number;
            }[];
            regionId: string;
            request: {
                /** @enum {string} */
                came: "paper" | "hall" | "portal";
                office: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                /** Format: date */
                on: string;
                reasons: string;
            } | null;
            rule: {
                basis: string;
                members: number;
            } | null;
            stage: ("review" | "second-review") | null;
            summary: string;
        };
        RuleSet: {
            extends: string | null;
            id: string;
            readonly limits: {
                amount: number;
                article: string;
                /** @enum {string} */
                id: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
                inForceFrom: string;
                inForceTo?: string;
                /** @enum {string} */
                rollLastDay: "next-working-day" | "none";
                source: {
                    en: string;
                    zh: string;
                };
                startsAt: {
                    en: string;
                    zh: string;
                };
                step: {
                    en: string;
                    zh: string;
                };
                /** @enum {string} */
                unit: "calendar-days" | "working-days";
                upTo?: boolean;
            }[];
            name: {
                en: string;
                zh: string;
            };
        };
        SavedStatisticsReport: {
            /** Format: uuid */
            id: string;
            mayDelete: boolean;
            name: string;
            own: boolean;
            /** @description The part of the address after the question mark */
            query: string;
            shared: boolean;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            name: string;
            query: string;
        };
        SponsoredMatters: {
            items: {
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                beganOn: string;
                endedOn: string | null;
                ending: string;
                /** Format: uuid */
                id: string;
                leader: string;
                matter: {
                    /** Format: uuid */
                    matterId: string;
                    number: string;
                    regionId: string;
                    summary: string;
                };
                office: {
                    en: string;
                    zh: string;
                };
                position: {
                    en: string;
                    zh: string;
                };
                reason: string;
                /** @enum {string} */
                state: "active" | "resolved" | "ended";
                steps: {
                    doneOn: string | null;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    dueOn: string;
                    /** Format: uuid */
                    id: string;
                    overdue: boolean;
                    result: string;
                    what: string;
                }[];
            }[];
            next: string | null;
        };
        Sponsorship: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            beganOn: string;
            endedOn: string | null;
            ending: string;
            /** Format: uuid */
            id: string;
            leader: string;
            office: {
                en: string;
                zh: string;
            };
            position: {
                en: string;
                zh: string;
            };
            reason: string;
            /** @enum {string} */
            state: "active" | "resolved" | "ended";
            steps: {
                doneOn: string | null;
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                dueOn: string;
                /** Format: uuid */
                id: string;
                overdue: boolean;
                result: string;
                what: string;
            }[];
        };
        SponsorshipInput: {
            /**
             * Format: date
             * @example 2026-05-01
             */
            beganOn: string;
            endedOn: string | null;
            ending: string;
            /** Format: uuid */
            id: string;
            leader: string;
            office: {
                en: string;
                zh: string;
            };
            position: {
                en: string;
                zh: string;
            };
            reason: string;
            /** @enum {string} */
            state: "active" | "resolved" | "ended";
            steps: {
                doneOn: string | null;
                /**
                 * Format: date
                 * @example 2026-05-01
                 */
                dueOn: string;
                /** Format: uuid */
                id: string;
                overdue: boolean;
                result: string;
                what: string;
            }[];
        };
        Staff: {
            active: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            officeId: string;
            regionId: string;
            roles: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
            username: string;
            version: number;
        };
        Statistics: {
            answerTimes: {
                answered: number;
                days: {
                    histogram: {
                        count: number;
                        from: number;
                        to: number | null;
                    }[];
                    max: number | null;
                    mean: number | null;
                    min: number | null;
                    percentiles: {
                        p10: number | null;
                        p25: number | null;
                        p50: number | null;
                        p75: number | null;
                        p90: number | null;
                        p95: number | null;
                        p99: number | null;
                    };
                    within: {
                        15: components["schemas"]["Figure"];
                        60: components["schemas"]["Figure"];
                    };
                };
                elapsed: {
                    max: number | null;
                    mean: number | null;
                    min: number | null;
                    percentiles: {
                        p10: number | null;
                        p25: number | null;
                        p50: number | null;
                        p75: number | null;
                        p90: number | null;
                        p95: number | null;
                        p99: number | null;
                    };
                    within: {
                        15: components["schemas"]["Figure"];
                        60: components["schemas"]["Figure"];
                    };
                };
                unanswered: number;
            };
            byChannel: {
                [key: string]: number;
            };
            byClass: {
                [key: string]: number;
            };
            byPhase: {
                [key: string]: number;
            };
            byTopic: {
                [key: string]: number;
            };
            concluded: components["schemas"]["Figure"];
            confirmed: components["schemas"]["Figure"];
            countedAt: string;
            executed: components["schemas"]["Figure"];
            firstAnywhere: components["schemas"]["Figure"];
            firstForOffice: components["schemas"]["Figure"];
            onTimeConclusion: components["schemas"]["Figure"];
            question: {
                from: string | null;
                office: string | null;
                region: string | null;
                to: string | null;
            };
            ratingShare: {
                handlingOffice: components["schemas"]["Figure"];
                petitionOffice: components["schemas"]["Figure"];
            };
            received: number;
            repeatAnywhere: components["schemas"]["Figure"];
            repeatForOffice: components["schemas"]["Figure"];
            satisfaction: {
                handlingOffice: components["schemas"]["Figure"];
                petitionOffice: components["schemas"]["Figure"];
            };
            supported: components["schemas"]["Figure"];
            timelyAcceptance: {
                handlingOffice: components["schemas"]["Figure"];
                petitionOffice: components["schemas"]["Figure"];
            };
        };
        StatisticsCatalogue: {
            bases: {
                /** @enum {string} */
                id: "received" | "accepted" | "answered" | "concluded" | "due";
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            comparisons: {
                /** @enum {string} */
                id: "previous" | "lastYear" | "cumulative";
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            dimensions: {
                /** @enum {string} */
                id: "day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used";
                name: {
                    en: string;
                    zh: string;
                };
                /** @enum {string} */
                of: "matters" | "limits";
            }[];
            measures: {
                /** @description Of the Regulations on Petition Work; empty for the register’s own figures */
                article: string;
                /** @enum {string} */
                counts: "matters" | "limits";
                excluded: {
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** @enum {string} */
                    reason: "notYetDue" | "lapsed" | "unrecorded" | "noticeNotOwed" | "undecided" | "notSupported" | "unrated" | "notYetRateable" | "notConcluded" | "repeat" | "windowOpen";
                }[];
                formula: {
                    en: string;
                    zh: string;
                };
                /** @enum {string} */
                id: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
                isShare: boolean;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        StatisticsReport: {
            asOf: string;
            countedAt: string;
            figures: {
                /** @description The same figure in the periods it is compared with */
                compared: {
                    /** @enum {string} */
                    comparison: "previous" | "lastYear" | "cumulative";
                    figure: components["schemas"]["Figure"];
                }[];
                figure: components["schemas"]["Figure"];
                /** @enum {string} */
                measure: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
            }[];
            period: {
                from: string | null;
                to: string | null;
            };
            periods: {
                /** @enum {string} */
                comparison: "previous" | "lastYear" | "cumulative";
                period: {
                    from: string | null;
                    to: string | null;
                };
            }[];
        };
        Step: {
            /** Format: date-time */
            at: string;
            by: {
                /** @enum {string} */
                kind: "citizen" | "officer" | "system";
                name: string | null;
                office: components["schemas"]["OfficeContact"] | null;
            };
            data: {
                [key: string]: unknown;
            };
            /** Format: date */
            on: string;
            seq: number;
            type: string;
        };
        StepInput: {
            /** Format: date-time */
            at: string;
            by: {
                /** @enum {string} */
                kind: "citizen" | "officer" | "system";
                name: string | null;
                office: components["schemas"]["OfficeContactInput"] | null;
            };
            data: {
                [key: string]: unknown;
            };
            /** Format: date */
            on: string;
            seq: number;
            type: string;
        };
        Suggestion: {
            answers: string[];
            decided: {
                /** @enum {string} */
                kind: "adopted" | "partly" | "kept" | "not-adopted";
                /** Format: date */
                on: string;
                reasons: string;
            } | null;
            decision: ("adopted" | "partly" | "kept" | "not-adopted") | null;
            duplicateOf: string | null;
            excerpt: string;
            number: string;
            publishConsent: boolean;
            published: boolean;
            reachable: boolean;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            replied: boolean;
            repliedOn: string | null;
            reply: string;
            rewards: {
                amountFen: number | null;
                approvedBy: string;
                /** Format: date */
                approvedOn: string;
                cancelled: string | null;
                id: string;
                /** @enum {string} */
                kind: "money" | "gift" | "honour";
                reason: string;
                title: string;
            }[];
            steps: {
                at: string;
                data: {
                    [key: string]: string | number | boolean | null;
                };
                seq: number;
                staff: string;
                verb: string;
            }[];
            submissionId: string;
            theme: string | null;
            topic: {
                questions: string[];
                themes: string[];
                title: string;
            };
            topicId: string;
            version: number;
        };
        SuggestionRow: {
            decision: ("adopted" | "partly" | "kept" | "not-adopted") | null;
            duplicateOf: string | null;
            excerpt: string;
            number: string;
            publishConsent: boolean;
            published: boolean;
            /** Format: date */
            receivedOn: string;
            regionId: string;
            replied: boolean;
            submissionId: string;
            theme: string | null;
            topicId: string;
            version: number;
        };
        SuggestionTopic: {
            background: string;
            /** Format: date */
            closesOn: string;
            figures: {
                decided: {
                    adopted: number;
                    kept: number;
                    "not-adopted": number;
                    partly: number;
                };
                duplicates: number;
                published: number;
                received: number;
                replied: number;
                rewardFen: number;
                rewards: number;
                sorted: number;
                /** @description Without a decision and not joined to another */
                undecided: number;
            };
            may: string[];
            /** Format: date */
            opensOn: string;
            /** @enum {string} */
            period: "draft" | "announced" | "open" | "closed" | "reported";
            questions: string[];
            regionId: string;
            report: string;
            reportedOn: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "reported";
            steps: {
                at: string;
                data: {
                    [key: string]: string | number | boolean | null;
                };
                seq: number;
                staff: string;
                verb: string;
            }[];
            themes: string[];
            title: string;
            topicId: string;
            version: number;
        };
        SuggestionTopicRow: {
            /** Format: date */
            closesOn: string;
            /** Format: date */
            opensOn: string;
            /** @enum {string} */
            period: "draft" | "announced" | "open" | "closed" | "reported";
            regionId: string;
            /** @enum {string} */
            state: "draft" | "published" | "closed" | "reported";
            title: string;
            topicId: string;
            version: number;
        };
        SupervisionAdvice: {
            adoption: ("adopted" | "partly" | "not-adopted") | null;
            /** Format: uuid */
            caseId: string;
            from: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "improve" | "policy" | "accountability";
            matterId: string | null;
            mayAnswer: boolean;
            number: string;
            overdue: boolean;
            regionId: string;
            repliedOn: string | null;
            reply: string;
            /** Format: date */
            replyBy: string;
            text: string;
            to: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            version: number;
        };
        SupervisionAdviceInput: {
            adoption: ("adopted" | "partly" | "not-adopted") | null;
            /** Format: uuid */
            caseId: string;
            from: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "improve" | "policy" | "accountability";
            matterId: string | null;
            mayAnswer: boolean;
            number: string;
            overdue: boolean;
            regionId: string;
            repliedOn: string | null;
            reply: string;
            /** Format: date */
            replyBy: string;
            text: string;
            to: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            version: number;
        };
        SupervisionBatch: {
            cases: number;
            /** Format: uuid */
            id: string;
            lines: components["schemas"]["SupervisionLine"][];
            /** Format: date */
            madeOn: string;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            regionId: string;
            supervisor: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            text: string;
        };
        SupervisionCase: {
            advice: components["schemas"]["SupervisionAdvice"][];
            article: string;
            closedOn: string | null;
            dueOn: string | null;
            holder: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback" | "by-hand";
            letters: {
                from: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
                overdue: boolean;
                repliedOn: string | null;
                reply: string;
                /** Format: date */
                replyBy: string;
                /** Format: date */
                sentOn: string;
                seq: number;
                text: string;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                };
            }[];
            limit: ("route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review") | null;
            listedUntil: string | null;
            /** Format: uuid */
            matterId: string;
            may: ("remind" | "letter" | "visit" | "advise" | "talk" | "list" | "delist" | "close")[];
            nextOwed: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            openedOn: string;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            regionId: string;
            /** Format: date */
            since: string;
            /** @enum {string} */
            state: "open" | "closed";
            steps: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string | null;
                    office: {
                        /** Format: uuid */
                        id: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                    } | null;
                };
                data: {
                    [key: string]: unknown;
                };
                /** Format: date */
                on: string;
                seq: number;
                /** @enum {string} */
                type: "opened" | "reminded" | "letter-sent" | "letter-answered" | "visited" | "advised" | "advice-answered" | "talked" | "listed" | "delisted" | "closed" | "closed-itself";
            }[];
            summary: string;
            supervisor: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            version: number;
        };
        SupervisionFigures: {
            advice: {
                [key: string]: {
                    adopted: number;
                    answered: number;
                    given: number;
                    notAdopted: number;
                    partly: number;
                };
            };
            answered: number;
            byKind: {
                [key: string]: number;
            };
            cases: number;
            closed: number;
            /** Format: date */
            from: string;
            letters: number;
            listed: number;
            matters: number;
            reminders: number;
            talks: number;
            /** Format: date */
            to: string;
            visits: number;
        };
        SupervisionLine: {
            closedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback" | "by-hand";
            /** Format: date */
            lastOn: string;
            /** @enum {string} */
            lastStep: "opened" | "reminded" | "letter-sent" | "letter-answered" | "visited" | "advised" | "advice-answered" | "talked" | "listed" | "delisted" | "closed" | "closed-itself";
            listedUntil: string | null;
            /** Format: uuid */
            matterId: string;
            nextOwed: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            openedOn: string;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            regionId: string;
            /** Format: date */
            since: string;
            /** @enum {string} */
            state: "open" | "closed";
            summary: string;
            supervisor: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            version: number;
        };
        SupervisionLineInput: {
            closedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback" | "by-hand";
            /** Format: date */
            lastOn: string;
            /** @enum {string} */
            lastStep: "opened" | "reminded" | "letter-sent" | "letter-answered" | "visited" | "advised" | "advice-answered" | "talked" | "listed" | "delisted" | "closed" | "closed-itself";
            listedUntil: string | null;
            /** Format: uuid */
            matterId: string;
            nextOwed: string | null;
            number: string;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            /** Format: date */
            openedOn: string;
            /** @enum {string} */
            phase: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
            regionId: string;
            /** Format: date */
            since: string;
            /** @enum {string} */
            state: "open" | "closed";
            summary: string;
            supervisor: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            };
            version: number;
        };
        SupervisionThreshold: {
            amount: number;
            article: string;
            id: string | null;
            /** Format: date */
            inForceFrom: string;
            inForceTo: string | null;
            office: {
                /** Format: uuid */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            own: boolean;
            regionId: string | null;
            /** @enum {string} */
            trigger: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback";
            /** @enum {string} */
            unit: "calendar-days" | "working-days" | "times";
        };
        Template: {
            article: string;
            desk: string;
            kind: string;
            languages: {
                /** @enum {string} */
                language: "zh-CN" | "en";
                ownVersion: number;
                source: {
                    office: {
                        en: string;
                        zh: string;
                    };
                    own: boolean;
                    version: number;
                } | null;
            }[];
            /** @description The event that produces it, where one does */
            producedBy: string;
            title: {
                en: string;
                zh: string;
            };
            toPetitioner: boolean;
        };
        TemplateInForce: {
            article: string;
            desk: string;
            holding: {
                /** @enum {string} */
                language: "zh-CN" | "en";
                ownVersion: number;
                source: {
                    office: {
                        en: string;
                        zh: string;
                    };
                    own: boolean;
                    version: number;
                } | null;
            };
            kind: string;
            parts: {
                builtIn: string;
                id: string;
                /** @description What the law keeps in it */
                keeps: string[];
                name: {
                    en: string;
                    zh: string;
                };
                optional: boolean;
                places: {
                    name: string;
                    needed: boolean;
                    says: {
                        en: string;
                        zh: string;
                    };
                }[];
                /** @description As it holds for the own office */
                words: string;
            }[];
            /** @description The event that produces it, where one does */
            producedBy: string;
            title: {
                en: string;
                zh: string;
            };
            toPetitioner: boolean;
        };
        TemplatePreview: {
            html: string;
            problems: {
                at: {
                    character: number;
                    line: number;
                } | null;
                en: string;
                part: string;
                zh: string;
            }[];
        };
        TemplateVersion: {
            at: string;
            by: string;
            reason: string;
            restoredFrom: number | null;
            version: number;
            withdrawn: boolean;
            words: {
                [key: string]: string;
            };
        };
        TopicTree: {
            topics: {
                active: boolean;
                code: string;
                /** @constant */
                level: 1;
                name: {
                    en: string;
                    zh: string;
                };
                topics: {
                    active: boolean;
                    code: string;
                    /** @constant */
                    level: 2;
                    name: {
                        en: string;
                        zh: string;
                    };
                    topics: {
                        active: boolean;
                        code: string;
                        /** @constant */
                        level: 3;
                        name: {
                            en: string;
                            zh: string;
                        };
                    }[];
                }[];
            }[];
            version: number;
        };
        UploadedFile: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            size: number;
            token: string;
            type: string;
        };
        UploadedFileInput: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            size: number;
            token: string;
            type: string;
        };
        WarningRule: {
            /** Format: date */
            inForceFrom: string;
            leads: number[];
            officeId: string | null;
            overdue: boolean;
            source: {
                en: string;
                zh: string;
            };
            version: number;
        };
        WhoAmI: {
            /** @description Whose duties this session does now, and until when */
            actingFor: {
                /** Format: uuid */
                id: string;
                name: string;
                to: string;
            } | null;
            mustChangePassword: boolean;
            name: string;
            office: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "petition-office" | "department" | "government" | "discipline" | "judicial" | "public-body";
                name: {
                    en: string;
                    zh: string;
                };
                regionId: string;
                shortName: string;
            };
            /** @description Names of the policies that let this person through */
            policies: string[];
            roles: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
            secondFactor: boolean;
            /** Format: uuid */
            staffId: string;
            username: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                /** @description The last line of the page before */
                before?: string;
                limit?: number;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            action: string;
                            actor: string;
                            actorName: string;
                            at: string;
                            /** Format: uuid */
                            id: string;
                            officeId: string | null;
                            reason: string;
                            subject: string;
                        }[];
                        /** @description Give it as `before` for the next page */
                        next: string | null;
                    };
                };
            };
        };
    };
    listBacklog: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogPage"];
                };
            };
        };
    };
    openBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    beginsOn: string;
                    criteria: components["schemas"]["BacklogCriteriaInput"];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    endsOn: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    getBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    backlogAdd: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    matter: {
                        /** Format: uuid */
                        matterId: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    backlogClose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    backlogConclude: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    exportBacklog: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportBacklogFigures: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
                on?: string;
            };
            header?: never;
            path: {
                id: string;
                period: "day" | "three-day" | "month";
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    backlogFreeze: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    backlogIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @enum {string} */
                    period: "day" | "three-day" | "month";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    listBacklogItems: {
        parameters: {
            query?: {
                after?: string;
                late?: "true" | "false";
                limit?: number;
                office?: string;
                sampled?: "true" | "false";
                state?: "listed" | "assigned" | "planned" | "proposed" | "struck";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItemPage"];
                };
            };
        };
    };
    backlogSample: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    lookBy: string;
                    size: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogCampaign"];
                };
            };
        };
    };
    backlogSummary: {
        parameters: {
            query?: {
                on?: string;
                period?: "day" | "three-day" | "month";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogSummary"];
                };
            };
        };
    };
    getBacklogSummaryPaper: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
                on?: string;
            };
            header?: never;
            path: {
                id: string;
                period: "day" | "three-day" | "month";
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBacklogItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemAssign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    office: string;
                    /** @description The leader who answers for it */
                    sponsor: string;
                    /**
                     * Format: uuid
                     * @description The account of that leader, who is then told
                     */
                    sponsorStaff?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemFinish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: {
                        /** @enum {string} */
                        kind: "paper" | "attachment";
                        ref: string;
                    }[];
                    /** @description The step of the plan */
                    n: number;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    result: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemLook: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    finding: string;
                    holds: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is still to be done: steps that are done stay, open ones are replaced */
                    steps: {
                        /**
                         * Format: date
                         * @example 2026-05-01
                         */
                        dueOn: string;
                        what: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemPropose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: {
                        /** @enum {string} */
                        kind: "paper" | "attachment";
                        ref: string;
                    }[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    backlogItemReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"];
                };
            };
        };
    };
    getBacklogSheet: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
                step?: number;
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatterBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogItem"][];
                };
            };
        };
    };
    previewBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BacklogCriteriaInput"];
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacklogPreview"];
                };
            };
        };
    };
    listCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        provisionalFrom: number;
                        years: components["schemas"]["CalendarYear"][];
                    };
                };
            };
        };
    };
    importCalendarNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                    /** @default false */
                    dryRun?: boolean;
                    /** @default notice.txt */
                    fileName?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: number;
                        problems: {
                            en: string;
                            line: number;
                            zh: string;
                        }[];
                        years: number[];
                    };
                };
            };
        };
    };
    followChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConferenceDecisions: {
        parameters: {
            query?: {
                after?: string;
                done?: "true" | "false";
                limit?: number;
                side?: "convened" | "ours";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConferenceDecision"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    followUpConfirm: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    followUpReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    done?: boolean;
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    followUpSendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listProposedItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceItem"][];
                };
            };
        };
    };
    proposeConferenceItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    background: string;
                    /** @enum {string} */
                    kind: "matter" | "theme" | "competence";
                    /** @default null */
                    matter?: {
                        /** Format: uuid */
                        matterId: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    } | null;
                    /** @default [] */
                    papers?: components["schemas"]["UploadedFileInput"][];
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    };
                };
            };
        };
    };
    getConferencePaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatterConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            background: string;
                            decisions: components["schemas"]["ConferenceDecision"][];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "matter" | "theme" | "competence";
                            matter: {
                                /** Format: uuid */
                                matterId: string;
                                number: string;
                                regionId: string;
                                summary: string;
                            } | null;
                            meeting: components["schemas"]["ConferenceMeetingLine"] | null;
                            meetingId: string | null;
                            papers: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                size: number;
                                type: string;
                            }[];
                            position: number;
                            proposedBy: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: date */
                            proposedOn: string;
                            regionId: string;
                            resolution: string;
                            restricted: boolean;
                            /** @enum {string} */
                            state: "proposed" | "listed" | "resolved" | "deferred";
                            title: string;
                        }[];
                        mayPropose: boolean;
                    };
                };
            };
        };
    };
    listConferenceMeetings: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConferenceMeetingLine"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    planConferenceMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who presides, by name and post */
                    chair: string;
                    /** @default [] */
                    invited?: string[];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    place: string;
                    time: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    getConferenceMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceAnnounce: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceAttend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    delegate?: string;
                    /** Format: uuid */
                    office: string;
                    /** @default  */
                    post?: string;
                    /** @enum {string} */
                    status: "invited" | "confirmed" | "attended" | "absent";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who presides, by name and post */
                    chair: string;
                    /** @default [] */
                    invited?: string[];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    place: string;
                    time: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceClose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assisting?: string[];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    dueOn: string;
                    /** Format: uuid */
                    item: string;
                    /** Format: uuid */
                    lead: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceHold: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceList: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    item: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceMinute: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    minutes?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    getConferenceMinutes: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getConferenceNotice: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conferenceOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceResolve: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    deferred?: boolean;
                    /** Format: uuid */
                    item: string;
                    resolution: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceSettle: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    item: string;
                    /** Format: uuid */
                    office: string;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    conferenceUnlist: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    item: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceMeeting"];
                };
            };
        };
    };
    deliveries: {
        parameters: {
            query?: {
                before?: string;
                channel?: "email" | "sms" | "official-account";
                limit?: number;
                state?: "waiting" | "sending" | "failed" | "sent" | "dead" | "discarded" | "dropped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            /** @enum {string} */
                            channel: "email" | "sms" | "official-account";
                            count: number;
                            /** @enum {string} */
                            state: "waiting" | "sending" | "failed" | "sent" | "dead" | "discarded" | "dropped";
                        }[];
                        items: {
                            /** @enum {string} */
                            channel: "email" | "sms" | "official-account";
                            failure: ("unreachable" | "timed-out" | "busy" | "not-authorised" | "service-fault" | "refused-address" | "refused-message" | "no-carrier" | "no-address" | "not-wanted" | "settled" | "unreadable") | null;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            may: ("retry" | "discard")[];
                            name: {
                                en: string;
                                zh: string;
                            };
                            nextAt: string | null;
                            number: string | null;
                            /** @enum {string} */
                            reader: "petitioner" | "staff";
                            regionId: string;
                            /** @enum {string} */
                            state: "waiting" | "sending" | "failed" | "sent" | "dead" | "discarded" | "dropped";
                            tries: number;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
        };
    };
    moveDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
                step: "retry" | "discard";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    listDeputies: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
        };
    };
    nameDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    confidential?: boolean;
                    /** Format: uuid */
                    deputyId: string;
                    from: string;
                    /** Format: uuid */
                    principalId: string;
                    reason: string;
                    roles: ("intake-clerk" | "handler" | "head" | "supervisor")[];
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
        };
    };
    revokeDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                after?: string;
                kind?: "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "advice-letter" | "reminder-letter" | "talk-record" | "listing-notice" | "conclusion-report" | "conference-notice" | "conference-minutes" | "hand-over-letter" | "hand-over-receipt" | "hearing-notice" | "relief-decision" | "suggestion-reply" | "bulletin" | "strike-off-sheet";
                limit?: number;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IssuedDocument"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    countDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            documents: number;
                            /** @enum {string} */
                            kind: "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "advice-letter" | "reminder-letter" | "talk-record" | "listing-notice" | "conclusion-report" | "conference-notice" | "conference-minutes" | "hand-over-letter" | "hand-over-receipt" | "hearing-notice" | "relief-decision" | "suggestion-reply" | "bulletin" | "strike-off-sheet";
                            year: number;
                        }[];
                    };
                };
            };
        };
    };
    exportDocuments: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                kind?: "transfer-letter" | "assignment-letter" | "acceptance-notice" | "decline-notice" | "procedure-notice" | "separation-notice" | "extension-notice" | "handling-opinion" | "proof-of-delivery" | "agreement" | "hearing-record" | "review-refusal-notice" | "review-opinion" | "second-review-opinion" | "supervision-letter" | "advice-letter" | "reminder-letter" | "talk-record" | "listing-notice" | "conclusion-report" | "conference-notice" | "conference-minutes" | "hand-over-letter" | "hand-over-receipt" | "hearing-notice" | "relief-decision" | "suggestion-reply" | "bulletin" | "strike-off-sheet";
                lang?: "zh-CN" | "en";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelHallBooking: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallBooking"];
                };
            };
        };
    };
    openHallContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallContact"];
                };
            };
        };
    };
    moveHallBooking: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    date: string;
                    /** @example 09:30 */
                    starts: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallBooking"];
                };
            };
        };
    };
    acceptHallSwap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDuty"];
                };
            };
        };
    };
    askHallSwap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    withId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDuty"];
                };
            };
        };
    };
    dropHallSwap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDuty"];
                };
            };
        };
    };
    removeHallDuty: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDuty"];
                };
            };
        };
    };
    hallFigures: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallFigures"];
                };
            };
        };
    };
    exportHallFigures: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                from?: string;
                lang?: "zh-CN" | "en";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hallHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallHistory"];
                };
            };
        };
    };
    hallRoomsOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoomsOfMatter"];
                };
            };
        };
    };
    firstReceiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    acceptFirstReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    beginFirstReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    declineFirstReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    offerFirstReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    officeId: string;
                    /** @default  */
                    reason?: string;
                    /** @default null */
                    staffId?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    firstReceiverTakers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiverTakers"];
                };
            };
        };
    };
    withdrawFirstReceiver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstReceiver"];
                };
            };
        };
    };
    cancelHallRoomUse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoomUse"];
                };
            };
        };
    };
    moveHallRoomUse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    date: string;
                    /** @example 09:30 */
                    ends: string;
                    /** Format: uuid */
                    roomId: string;
                    /** @example 09:30 */
                    starts: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoomUse"];
                };
            };
        };
    };
    hallTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicketWithHistory"];
                };
            };
        };
    };
    attendHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    comeBackHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    openHallTicketContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallContact"] | null;
                };
            };
        };
    };
    finishHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    /** @enum {string} */
                    outcome: "registered" | "information" | "directed";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    leaveHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    missHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    recallHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    registerHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    matterId: string;
                    /** @description Six-digit code of the administrative region */
                    regionId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    transferHallTicket: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                    /** Format: uuid */
                    windowId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    listHalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"][];
                };
            };
        };
    };
    setUpHall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** @default  */
                    place?: string;
                    terms: {
                        bookAheadDays: number;
                        hours: {
                            fri: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            makeUp: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            mon: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            sat: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            sun: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            thu: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            tue: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                            wed: {
                                /** @example 09:30 */
                                from: string;
                                /** @example 09:30 */
                                to: string;
                            }[];
                        };
                        /**
                         * Format: date
                         * @example 2026-05-01
                         */
                        inForceFrom: string;
                        keepDays: number;
                        leaderNoticeDays: number;
                        need: {
                            counsellor: number;
                            department: number;
                            lawyer: number;
                            officer: number;
                        };
                        slotCapacity: number;
                        slotMinutes: number;
                        source: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    changeHall: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** @default  */
                    place?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    listHallBookings: {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallBooking"][];
                };
            };
        };
    };
    bookAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentWishInput"];
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallSlip"];
                };
            };
        };
    };
    hallDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDays"];
                };
            };
        };
    };
    planHallDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    date: string;
                    /** @enum {string} */
                    half: "morning" | "afternoon";
                    /** @enum {string} */
                    kind: "officer" | "lawyer" | "counsellor" | "department";
                    /** @default  */
                    name?: string;
                    /** @default null */
                    officeId?: string | null;
                    /** @default null */
                    staffId?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDuty"];
                };
            };
        };
    };
    setHallException: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                date: string;
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: {
                        en: string;
                        zh: string;
                    };
                    spans: {
                        /** @example 09:30 */
                        from: string;
                        /** @example 09:30 */
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    removeHallException: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                date: string;
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    listLeaderDays: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"][];
                };
            };
        };
    };
    planLeaderDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    about?: string;
                    capacity: number;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    date: string;
                    /** @example 09:30 */
                    ends: string;
                    leader: string;
                    position: {
                        en: string;
                        zh: string;
                    };
                    /** @example 09:30 */
                    starts: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    hallQueue: {
        parameters: {
            query?: {
                windowId?: string;
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallQueue"];
                };
            };
        };
    };
    listHallRoomUses: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoomUse"][];
                };
            };
        };
    };
    takeHallRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    date: string;
                    /** @example 09:30 */
                    ends: string;
                    /** @default null */
                    matter?: {
                        /** Format: uuid */
                        matterId: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    } | null;
                    peoplePresent: number;
                    /** @enum {string} */
                    purpose: "visit" | "hearing" | "mediation" | "meeting";
                    /** Format: uuid */
                    roomId: string;
                    /** @example 09:30 */
                    starts: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoomUse"];
                };
            };
        };
    };
    openHallRoom: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        en: string;
                        zh: string;
                    };
                    seats: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    changeHallRoom: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
                roomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                    name: {
                        en: string;
                        zh: string;
                    };
                    seats: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    hallRoster: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRoster"];
                };
            };
        };
    };
    exportHallRoster: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                from?: string;
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setHallTerms: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bookAheadDays: number;
                    hours: {
                        fri: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        makeUp: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        mon: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        sat: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        sun: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        thu: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        tue: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                        wed: {
                            /** @example 09:30 */
                            from: string;
                            /** @example 09:30 */
                            to: string;
                        }[];
                    };
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    inForceFrom: string;
                    keepDays: number;
                    leaderNoticeDays: number;
                    need: {
                        counsellor: number;
                        department: number;
                        lawyer: number;
                        officer: number;
                    };
                    slotCapacity: number;
                    slotMinutes: number;
                    source: {
                        en: string;
                        zh: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    giveHallNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalInput"];
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    openHallWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** @default null */
                    officeId?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    changeHallWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                hallId: string;
                windowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** Format: uuid */
                    officeId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hall"];
                };
            };
        };
    };
    callNextInHall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hallId: string;
                windowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallTicket"];
                };
            };
        };
    };
    getMatterHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterHandovers"];
                };
            };
        };
    };
    previewMerger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerPreview"];
                };
            };
        };
    };
    releaseStaff: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    head: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheet: {
                            /** Format: uuid */
                            id: string;
                            /** @description Six-digit code of the administrative region */
                            regionId: string;
                        } | null;
                    };
                };
            };
        };
    };
    listOpenWork: {
        parameters: {
            query?: {
                staffId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWork"];
                };
            };
        };
    };
    exportOpenWork: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
                staffId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
        };
    };
    offerHandover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "matter" | "first-receiver" | "panel" | "hearing" | "supervision" | "meeting" | "decision" | "relief" | "sponsor" | "duty" | "topic" | "mail";
                        /** Format: uuid */
                        to: string;
                    }[];
                    /** @default  */
                    note?: string;
                    /** @enum {string} */
                    reason: "leaving" | "moving" | "absence" | "reassigned";
                    /** Format: uuid */
                    staffId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    getHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    handoverAccept: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: number[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    handoverDecline: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: number[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    getHandoverSheet: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handoverReoffer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: number[];
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    handoverWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: number[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
        };
    };
    getHearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    hearingCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    hearingChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What participants bring along
                     * @default
                     */
                    bring?: string;
                    /** @default [] */
                    invited?: string[];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @default false */
                    open?: boolean;
                    people: string;
                    place: string;
                    reason: string;
                    time: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    hearingHold: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string;
                    present: string;
                    record: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    getHearingNotice: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeHearingPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
        };
    };
    hearingPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    hearingWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    listPublishedHearings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedHearing"][];
                };
            };
        };
    };
    inbox: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboxMessage"][];
                        next: string | null;
                        unread: number;
                    };
                };
            };
        };
    };
    markInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                    read: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
        };
    };
    bookLeaderDayAtDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact: {
                        /** @default  */
                        about?: string;
                        /** @default  */
                        email?: string;
                        /** @enum {string} */
                        language?: "zh-CN" | "en";
                        name: string;
                        /** @default  */
                        phone?: string;
                    };
                    /** @default 1 */
                    peoplePresent?: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallSlip"];
                };
            };
        };
    };
    cancelLeaderDay: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    moveTo?: string | null;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    holdLeaderDay: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    promiseOnLeaderDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    dueOn: string;
                    /** @default null */
                    matter?: {
                        /** Format: uuid */
                        matterId: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    } | null;
                    /** Format: uuid */
                    officeId: string;
                    what: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    publishLeaderDay: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    settleLeaderPromise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence: string;
                    kept: boolean;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderDay"];
                };
            };
        };
    };
    mailBook: {
        parameters: {
            query?: {
                after?: string;
                from?: string;
                kind?: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
                limit?: number;
                q?: string;
                state?: "received" | "opened" | "forwarded" | "taken" | "registered" | "returned" | "set-aside";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    receiveMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    addressee?: string;
                    /** @default  */
                    carrier?: string;
                    /** @enum {string} */
                    kind: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
                    /** @default  */
                    note?: string;
                    /** @default 1 */
                    pieces?: number;
                    /** @default null */
                    postmarkedOn?: string | null;
                    /** Format: date */
                    receivedOn: string;
                    /**
                     * @default {
                     *       "name": "",
                     *       "phone": "",
                     *       "address": "",
                     *       "postcode": ""
                     *     }
                     */
                    sender?: {
                        /** @default  */
                        address?: string;
                        /** @default  */
                        name?: string;
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        postcode?: string;
                    };
                    /** @default  */
                    waybill?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailRow"];
                };
            };
        };
    };
    getMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    orderScans: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    addScans: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files: components["schemas"]["UploadedFileInput"][];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    getScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revealSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        name: string;
                        phone: string;
                        postcode: string;
                    };
                };
            };
        };
    };
    correctMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    addressee?: string;
                    /** @default  */
                    carrier?: string;
                    /** @enum {string} */
                    kind: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
                    /** @default  */
                    note?: string;
                    /** @default 1 */
                    pieces?: number;
                    /** @default null */
                    postmarkedOn?: string | null;
                    reason: string;
                    /** Format: date */
                    receivedOn: string;
                    sender?: {
                        /** @default  */
                        address?: string;
                        /** @default  */
                        name?: string;
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        postcode?: string;
                    };
                    /** @default  */
                    waybill?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    forwardMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    linkMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    matter: {
                        /** Format: uuid */
                        matterId: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    openMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    accused?: string[];
                    /** @default  */
                    enclosures?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    recallMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    registerMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    accused?: string[];
                    /** @default  */
                    addressee?: string;
                    /** @default false */
                    anonymous?: boolean;
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @enum {string} */
                    channel: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
                    /** @enum {string} */
                    class: "suggestion" | "accusation" | "request";
                    /** @default false */
                    confidential?: boolean;
                    /** @default false */
                    enterpriseRelated?: boolean;
                    /** @default true */
                    firstAnywhere?: boolean;
                    /** @default true */
                    firstForOffice?: boolean;
                    /** @default false */
                    litigationRelated?: boolean;
                    /** Format: uuid */
                    office: string;
                    /** @default 1 */
                    peopleCount?: number;
                    /** @default [] */
                    petitioners?: {
                        account?: string;
                        /** @default  */
                        address?: string;
                        /** @default  */
                        documentNumber?: string;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        documentType?: "resident-id" | "passport" | "permit" | "organisation-code" | "none";
                        /** @default  */
                        email?: string;
                        /** @enum {string} */
                        language?: "zh-CN" | "en";
                        name: string;
                        /** @enum {string} */
                        notifyBy?: "email" | "sms" | "official-account" | "none";
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        postcode?: string;
                        /** @default false */
                        representative?: boolean;
                    }[];
                    place: string;
                    /** @default  */
                    placeDetail?: string;
                    /** @default null */
                    postmarkedOn?: string | null;
                    /** @default false */
                    publishConsent?: boolean;
                    /** @default  */
                    purpose?: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    receivedOn: string;
                    summary: string;
                    text: string;
                    /** @default null */
                    topic?: string | null;
                    /** @default false */
                    urgent?: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    releaseMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    resumeMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    returnMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    setAsideMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ground: "advertising" | "official" | "private" | "entry-error" | "other";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailItem"];
                };
            };
        };
    };
    takeMail: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                itemId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    receivedOn: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailRow"];
                };
            };
        };
    };
    mailComing: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    countMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailCounts"];
                };
            };
        };
    };
    exportMail: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                from?: string;
                kind?: "letter" | "registered" | "express" | "parcel" | "telegram" | "fax" | "drop-box";
                lang?: "zh-CN" | "en";
                q?: string;
                state?: "received" | "opened" | "forwarded" | "taken" | "registered" | "returned" | "set-aside";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mailFigures: {
        parameters: {
            query: {
                from: string;
                scope?: "mine" | "subtree";
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFigures"];
                };
            };
        };
    };
    mailLabels: {
        parameters: {
            query: {
                /** @description Ids with commas between them */
                items: string;
                lang?: "zh-CN" | "en";
                /** @description Stickers of the first sheet that are used */
                skip?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mailWorklist: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                urgency?: "overdue" | "today" | "soon" | "later";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMatters: {
        parameters: {
            query?: {
                after?: string;
                channel?: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
                class?: "suggestion" | "accusation" | "request";
                from?: string;
                limit?: number;
                office?: string;
                open?: "true" | "false";
                order?: "deadline" | "newest";
                phase?: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
                place?: string;
                q?: string;
                scope?: "mine" | "subtree";
                to?: string;
                topic?: string;
                urgency?: "overdue" | "today" | "soon" | "week" | "later" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MatterRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    registerMatter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    accused?: string[];
                    /** @default  */
                    addressee?: string;
                    /** @default false */
                    anonymous?: boolean;
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @enum {string} */
                    channel: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
                    /** @enum {string} */
                    class: "suggestion" | "accusation" | "request";
                    /** @default false */
                    confidential?: boolean;
                    /** @default false */
                    enterpriseRelated?: boolean;
                    /** @default true */
                    firstAnywhere?: boolean;
                    /** @default true */
                    firstForOffice?: boolean;
                    /** @default false */
                    litigationRelated?: boolean;
                    /** Format: uuid */
                    office: string;
                    /** @default 1 */
                    peopleCount?: number;
                    /** @default [] */
                    petitioners?: {
                        account?: string;
                        /** @default  */
                        address?: string;
                        /** @default  */
                        documentNumber?: string;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        documentType?: "resident-id" | "passport" | "permit" | "organisation-code" | "none";
                        /** @default  */
                        email?: string;
                        /** @enum {string} */
                        language?: "zh-CN" | "en";
                        name: string;
                        /** @enum {string} */
                        notifyBy?: "email" | "sms" | "official-account" | "none";
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        postcode?: string;
                        /** @default false */
                        representative?: boolean;
                    }[];
                    place: string;
                    /** @default  */
                    placeDetail?: string;
                    /** @default null */
                    postmarkedOn?: string | null;
                    /** @default false */
                    publishConsent?: boolean;
                    /** @default  */
                    purpose?: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    receivedOn: string;
                    summary: string;
                    text: string;
                    /** @default null */
                    topic?: string | null;
                    /** @default false */
                    urgent?: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    getMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCaseFile: {
        parameters: {
            query?: {
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewCommand: {
        parameters: {
            query?: {
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
                verb: "classify" | "transfer" | "assign" | "accept" | "decline" | "object" | "upholdObjection" | "rejectObjection" | "decideCompetence" | "handOver" | "takeUp" | "sendBack" | "succeed" | "separate" | "direct" | "handle" | "extend" | "answer" | "dispatch" | "recordReturn" | "deliver" | "execute" | "requestReview" | "refuseReview" | "formPanel" | "review" | "requestSecondReview" | "secondReview" | "hearing" | "mediate" | "supervise" | "replySupervision" | "withdraw" | "conclude" | "rate" | "addMaterial" | "link" | "unlink" | "recuse" | "changeWishes";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        html: string | null;
                    };
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    /** @default false */
                    noticeGiven?: boolean;
                    /** @default null */
                    way?: ("judicial-procedure" | "arbitration" | "party-appeal" | "administrative-procedure" | "statutory-duty" | "handling-opinion") | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addMaterial: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: string;
                    /** @default  */
                    legalBasis?: string;
                    opinion: string;
                    /** @default null */
                    outcome?: ("supported" | "explained" | "not-supported") | null;
                    request: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    assisting?: string[];
                    /** Format: uuid */
                    lead: string;
                    /** @default false */
                    noticeGiven?: boolean;
                    /** @default  */
                    reason?: string;
                    /** @default null */
                    reportBy?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeWishes: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confidential: boolean;
                    publishConsent: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    classify: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accused?: string[];
                    /** @enum {string} */
                    class: "suggestion" | "accusation" | "request";
                    litigationRelated: boolean;
                    reason: string;
                    topic: string | null;
                    urgent: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    conclude: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    report?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideCompetence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    office: string;
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    directTo?: string;
                    /** @enum {string} */
                    ground: "not-competent" | "already-accepted" | "same-facts";
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @default  */
                    carrier?: string;
                    /** @default null */
                    dispatchedOn?: string | null;
                    /** @enum {string} */
                    method: "portal" | "in-person" | "post" | "notice";
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @default  */
                    postNumber?: string;
                    /** @default  */
                    proof?: string;
                    /** @default null */
                    receiver?: ("self" | "relative" | "agent" | "representative" | "left") | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    direct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authority: string;
                    explanation: string;
                    /** @enum {string} */
                    way: "judicial-procedure" | "arbitration" | "party-appeal" | "administrative-procedure" | "statutory-duty" | "handling-opinion";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @default  */
                    carrier?: string;
                    /** @enum {string} */
                    destination: "stated" | "registered" | "workplace" | "agent" | "other";
                    /** @default  */
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    postNumber: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    execute: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    result: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    /** @enum {boolean} */
                    noticeGiven: true;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    formPanel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: string[];
                    /** Format: uuid */
                    presiding: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handle: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hearing: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    from: string;
                    record: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    link: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    matterId: string;
                    reason: string;
                    /** @enum {string} */
                    relation: "repeat" | "same-facts" | "one-letter-many-offices";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mediate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agreement: string;
                    /** @enum {string} */
                    kind: "mediation" | "settlement";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: string;
                    /** @default null */
                    suggestedOffice?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    office: "petition-office" | "handling-office";
                    /** @enum {string} */
                    rating: "satisfied" | "mostly-satisfied" | "dissatisfied";
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    /** @default  */
                    note?: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @enum {string} */
                    reason: "unknown" | "refused" | "moved" | "not-collected" | "other";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    staffId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refuseReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    receivedOn: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rejectObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replySupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    attachments?: components["schemas"]["UploadedFileInput"][];
                    reply: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    requestReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    came?: ("paper" | "hall") | null;
                    reasons: string;
                    receivedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    requestSecondReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    came?: ("paper" | "hall") | null;
                    reasons: string;
                    receivedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    review: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: string;
                    /** @default  */
                    legalBasis?: string;
                    opinion: string;
                    /** @default null */
                    outcome?: ("supported" | "explained" | "not-supported") | null;
                    /** @enum {string} */
                    result: "upheld" | "changed" | "revoked" | "sent-back";
                    /** @default [] */
                    signedBy?: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secondReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: string;
                    /** @default  */
                    legalBasis?: string;
                    opinion: string;
                    /** @default null */
                    outcome?: ("supported" | "explained" | "not-supported") | null;
                    /** @enum {string} */
                    result: "upheld" | "changed" | "revoked" | "sent-back";
                    /** @default [] */
                    signedBy?: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    separate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    explanation: string;
                    /** @default null */
                    to?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    succeed: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    supervise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    replyBy: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeUp: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    noticeGiven?: boolean;
                    /** @default  */
                    reason?: string;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlink: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    matterId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    upholdObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reasons?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matter"];
                };
            };
            /** @description Done, and no longer visible to whoever did it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mailOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailRow"][];
                };
            };
        };
    };
    getPaper: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revealPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            address: string;
                            documentNumber: string;
                            /** @enum {string} */
                            documentType: "resident-id" | "passport" | "permit" | "organisation-code" | "none";
                            email: string;
                            name: string;
                            phone: string;
                            postcode: string;
                            representative: boolean;
                        }[];
                    };
                };
            };
        };
    };
    findRepeatsOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleRepeat"][];
                };
            };
        };
    };
    countMatters: {
        parameters: {
            query?: {
                scope?: "mine" | "subtree";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        later: number;
                        none: number;
                        overdue: number;
                        soon: number;
                        today: number;
                        total: number;
                        week: number;
                    };
                };
            };
        };
    };
    exportMatters: {
        parameters: {
            query?: {
                channel?: "letter" | "visit" | "call" | "online" | "mobile" | "leader-mailbox" | "hand-over";
                class?: "suggestion" | "accusation" | "request";
                format?: "csv" | "xlsx";
                from?: string;
                lang?: "zh-CN" | "en";
                office?: string;
                open?: "true" | "false";
                order?: "deadline" | "newest";
                phase?: "registered" | "routed" | "objected" | "accepted" | "directed" | "answered" | "delivered" | "in-review" | "reviewed" | "review-delivered" | "in-second-review" | "second-reviewed" | "final" | "concluded" | "declined" | "separated" | "withdrawn" | "arriving" | "handed-over" | "sent-back";
                place?: string;
                q?: string;
                scope?: "mine" | "subtree";
                to?: string;
                topic?: string;
                urgency?: "overdue" | "today" | "soon" | "week" | "later" | "none";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    findPossibleRepeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Six-digit code of the administrative region */
                    place: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    receivedOn: string;
                    text: string;
                    /** @default null */
                    topic?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleRepeat"][];
                };
            };
        };
    };
    messageKeeping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["MessageKeepingRule"][];
                    };
                };
            };
        };
    };
    setMessageKeeping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    inForceFrom: string;
                    /** @description The rule or decision that says so */
                    source: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inForceFrom: string;
                    };
                };
            };
        };
    };
    noticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
        };
    };
    setNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    addresses: {
                        [key: string]: string;
                    };
                    channels: ("email" | "sms" | "official-account")[];
                    /** @default null */
                    language?: ("zh-CN" | "en") | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: components["schemas"]["NoticeKind"][];
                    };
                };
            };
        };
    };
    getOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offices: components["schemas"]["Office"][];
                        version: number;
                    };
                };
            };
        };
    };
    postOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    address?: string;
                    codeWord?: string;
                    /** @enum {string} */
                    kind: "petition-office" | "department" | "government" | "discipline" | "judicial" | "public-body";
                    /** @enum {string} */
                    level: "province" | "city" | "county" | "township";
                    name: {
                        en: string;
                        zh: string;
                    };
                    /** @default  */
                    openingHours?: string;
                    parentId: string | null;
                    /** @default  */
                    phone?: string;
                    /** @description Six-digit code of the administrative region */
                    regionId: string;
                    /** @default national */
                    ruleSet?: string;
                    shortName?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    getOfficesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    patchOfficesId: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string;
                    codeWord?: string;
                    name?: {
                        en: string;
                        zh: string;
                    };
                    openingHours?: string;
                    phone?: string;
                    ruleSet?: string;
                    shortName?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    postOfficesIdClose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why; goes to the audit log */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    postOfficesIdMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why; goes to the audit log */
                    reason: string;
                    /** Format: uuid */
                    successorId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    postOfficesIdMove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    parentId: string;
                    /** @description Why; goes to the audit log */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
        };
    };
    postOfficesImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    dryRun?: boolean;
                    /** @enum {string} */
                    format: "csv" | "json";
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        problems: {
                            en: string;
                            line: number;
                            path: string;
                            zh: string;
                        }[];
                        unchanged: number;
                    };
                };
            };
        };
    };
    printPapers: {
        parameters: {
            query?: {
                lang?: "zh-CN" | "en";
                matters?: string;
                papers?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                list?: "publishable" | "in-check" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationPage"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    publicationCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    sure: true;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    getPublicationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                n: number;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publicationPropose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Files of the matter of which clean copies are published with it
                     * @default []
                     */
                    files?: string[];
                    redactions: {
                        byHand: boolean;
                        end: number;
                        /** @enum {string} */
                        kind: "name" | "id-number" | "organisation-code" | "bank-account" | "account" | "phone" | "email" | "plate" | "birth-date" | "matter-number" | "address" | "staff-name" | "other";
                        /** @enum {string} */
                        part: "title" | "question" | "answer";
                        start: number;
                    }[];
                    /** @description The fingerprint of the texts that were looked at */
                    source: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    publicationPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {boolean} */
                    sure: true;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    publicationSendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    publicationWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    exportPublications: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
                list?: "publishable" | "in-check" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRelief: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                state?: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
                /** @description Decided, and the petitioner not told yet */
                untold?: "true" | "false";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefPage"];
                };
            };
        };
    };
    applyForRelief: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fen: hundredths of a yuan */
                    amount: number;
                    /** @description Why this fund, and nothing else, can help */
                    grounds: string;
                    /** Format: uuid */
                    matterId: string;
                    /** @description The hardship */
                    need: string;
                    recipient: {
                        account: string;
                        name: string;
                    };
                    /** @description Six-digit code of the administrative region */
                    regionId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    getRelief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    reliefAssess: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: string;
                    recommended: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    reliefDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    reasons: string;
                    /** @enum {string} */
                    result: "granted" | "partly" | "refused";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    getReliefDecision: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reliefPay: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fen: hundredths of a yuan */
                    amount: number;
                    /** Format: uuid */
                    line: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @description Number of the voucher in the books */
                    voucher: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    openReliefRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: string;
                        name: string;
                    };
                };
            };
        };
    };
    reliefRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fen: hundredths of a yuan */
                    amount: number;
                    /** Format: uuid */
                    line: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    reason: string;
                    /** @description Number of the voucher in the books */
                    voucher: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    reliefTell: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @enum {string} */
                    way: "hand" | "post" | "electronic" | "call";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    reliefWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefApplication"];
                };
            };
        };
    };
    exportRelief: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
                state?: "applied" | "assessed" | "granted" | "refused" | "paid" | "withdrawn";
                /** @description Decided, and the petitioner not told yet */
                untold?: "true" | "false";
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reliefAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefAuthority"][];
                };
            };
        };
    };
    setReliefAuthority: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The rule by its name */
                    basis: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    inForceFrom: string;
                    /** @description Fen; above it the office above decides */
                    upTo: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefAuthority"][];
                };
            };
        };
    };
    listReliefLines: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefBudgetLine"][];
                };
            };
        };
    };
    addReliefLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fen: hundredths of a yuan */
                    amount: number;
                    code: string;
                    name: string;
                    year: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefBudgetLine"][];
                };
            };
        };
    };
    adjustReliefLine: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fen: hundredths of a yuan */
                    amount: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReliefEntries: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReliefEntryPage"];
                };
            };
        };
    };
    exportReliefEntries: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatterRelief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterRelief"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                phase?: "in-review" | "reviewed" | "in-second-review" | "second-reviewed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        items: components["schemas"]["MatterRow"][];
                        next: string | null;
                        overdue: number;
                    };
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
        };
    };
    arrangeHearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What participants bring along
                     * @default
                     */
                    bring?: string;
                    /** @default [] */
                    invited?: string[];
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    /** @default false */
                    open?: boolean;
                    people: string;
                    place: string;
                    time: string;
                    topic: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
        };
    };
    listPanelRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelRule"][];
                };
            };
        };
    };
    setPanelRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The document that says so */
                    basis: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    inForceFrom: string;
                    members: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelRule"][];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleSet"][];
                        readonly overrides: {
                            amount: number;
                            inForceFrom: string;
                            inForceTo?: string;
                            /** @enum {string} */
                            limit: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
                            /** Format: uuid */
                            officeId?: string;
                            /** @description Six-digit code of the administrative region */
                            regionId: string;
                            /** @enum {string} */
                            rollLastDay: "next-working-day" | "none";
                            source: {
                                en: string;
                                zh: string;
                            };
                            /** @enum {string} */
                            unit: "calendar-days" | "working-days";
                        }[];
                    };
                };
            };
        };
    };
    setRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    inForceFrom: string;
                    inForceTo?: string;
                    /** @enum {string} */
                    limit: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
                    /** Format: uuid */
                    officeId?: string;
                    /** @description Six-digit code of the administrative region */
                    regionId: string;
                    /** @enum {string} */
                    rollLastDay: "next-working-day" | "none";
                    source: {
                        en: string;
                        zh: string;
                    };
                    /** @enum {string} */
                    unit: "calendar-days" | "working-days";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeRule: {
        parameters: {
            query: {
                inForceFrom: string;
                limit: "route" | "notify-direct" | "notify-routed" | "object" | "handle" | "extend" | "ask-review" | "review" | "ask-second-review" | "second-review";
                officeId?: string;
                regionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                    username: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putSessionActing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deputy: {
                        /** Format: uuid */
                        id: string;
                        /** @description Six-digit code of the administrative region */
                        regionId: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    next: string;
                    present: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putSessionSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postSessionSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        secret: string;
                    };
                };
            };
        };
    };
    postSessionSecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            address: string;
                            createdAt: string;
                            current: boolean;
                            device: string;
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            seenAt: string;
                        }[];
                    };
                };
            };
        };
    };
    deleteSessionsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSponsoredMatters: {
        parameters: {
            query?: {
                after?: string;
                state?: "active" | "resolved" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsoredMatters"];
                };
            };
        };
    };
    sponsorsOfMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterSponsors"];
                };
            };
        };
    };
    beginSponsorship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leader: string;
                    position: {
                        en: string;
                        zh: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterSponsors"];
                };
            };
        };
    };
    doneSponsorship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    result: string;
                    /** Format: uuid */
                    stepId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterSponsors"];
                };
            };
        };
    };
    endSponsorship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ending: string;
                    resolved: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterSponsors"];
                };
            };
        };
    };
    planSponsorship: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    dueOn: string;
                    what: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterSponsors"];
                };
            };
        };
    };
    getStaff: {
        parameters: {
            query?: {
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staff: components["schemas"]["Staff"][];
                    };
                };
            };
        };
    };
    postStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uuid */
                    officeId: string;
                    password: string;
                    roles: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
                    username: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    getStaffId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    patchStaffId: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active?: boolean;
                    name?: string;
                    /** Format: uuid */
                    officeId?: string;
                    roles?: ("intake-clerk" | "handler" | "head" | "supervisor" | "administrator" | "auditor")[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    postStaffIdPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    deleteStaffIdSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
        };
    };
    statistics: {
        parameters: {
            query?: {
                /** @description First day of receipt; the first of this year by default */
                from?: string;
                office?: string;
                region?: string;
                /** @description Last day of receipt */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
        };
    };
    statisticsCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsCatalogue"];
                };
            };
        };
    };
    exportStatistics: {
        parameters: {
            query?: {
                /** @description Values that count, with commas between; empty for none */
                age?: string;
                /** @description The figures as they could be told at the end of this day */
                asOf?: string;
                basis?: "received" | "accepted" | "answered" | "concluded" | "due";
                /** @description With all offices below it */
                below?: string;
                /** @description Values that count, with commas between; empty for none */
                channel?: string;
                /** @description Values that count, with commas between; empty for none */
                city?: string;
                /** @description Values that count, with commas between; empty for none */
                class?: string;
                columns?: "day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used";
                /** @description Values that count, with commas between; empty for none */
                county?: string;
                /** @description Values that count, with commas between; empty for none */
                day?: string;
                /** @description Values that count, with commas between; empty for none */
                enterprise?: string;
                /** @description Values that count, with commas between; empty for none */
                firstAnywhere?: string;
                /** @description Values that count, with commas between; empty for none */
                firstForOffice?: string;
                format?: "csv" | "xlsx";
                /** @description First day; the first of this year by default */
                from?: string;
                /** @description Values that count, with commas between; empty for none */
                group?: string;
                /** @description Values that count, with commas between; empty for none */
                holder?: string;
                /** @description Values that count, with commas between; empty for none */
                holdingLevel?: string;
                lang?: "zh-CN" | "en";
                /** @description Values that count, with commas between; empty for none */
                lead?: string;
                /** @description Values that count, with commas between; empty for none */
                limit?: string;
                /** @description Values that count, with commas between; empty for none */
                limitOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                limitState?: string;
                /** @description Values that count, with commas between; empty for none */
                litigation?: string;
                measure?: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
                /** @description Values that count, with commas between; empty for none */
                month?: string;
                of?: "pivot" | "report";
                /** @description Matters that this office registered, holds or leads, and its own limits */
                office?: string;
                /** @description Values that count, with commas between; empty for none */
                open?: string;
                /** @description Values that count, with commas between; empty for none */
                outcome?: string;
                /** @description Values that count, with commas between; empty for none */
                province?: string;
                /** @description Values that count, with commas between; empty for none */
                quarter?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingHandlingOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingPetitionOffice?: string;
                /** @description Six-digit code of the administrative region */
                region?: string;
                /** @description Values that count, with commas between; empty for none */
                registeredBy?: string;
                /** @description Values that count, with commas between; empty for none */
                registeringLevel?: string;
                rows?: "day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used";
                /** @description Values that count, with commas between; empty for none */
                state?: string;
                /** @description Last day; today by default */
                to?: string;
                /** @description Values that count, with commas between; empty for none */
                topic1?: string;
                /** @description Values that count, with commas between; empty for none */
                topic2?: string;
                /** @description Values that count, with commas between; empty for none */
                topic3?: string;
                /** @description Values that count, with commas between; empty for none */
                used?: string;
                /** @description Values that count, with commas between; empty for none */
                way?: string;
                /** @description Values that count, with commas between; empty for none */
                week?: string;
                /** @description Values that count, with commas between; empty for none */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStatisticsFacts: {
        parameters: {
            query: {
                after?: string;
                /** @description Values that count, with commas between; empty for none */
                age?: string;
                /** @description The figures as they could be told at the end of this day */
                asOf?: string;
                basis?: "received" | "accepted" | "answered" | "concluded" | "due";
                /** @description With all offices below it */
                below?: string;
                /** @description Values that count, with commas between; empty for none */
                channel?: string;
                /** @description Values that count, with commas between; empty for none */
                city?: string;
                /** @description Values that count, with commas between; empty for none */
                class?: string;
                /** @description Values that count, with commas between; empty for none */
                county?: string;
                /** @description Values that count, with commas between; empty for none */
                day?: string;
                /** @description Values that count, with commas between; empty for none */
                enterprise?: string;
                /** @description Values that count, with commas between; empty for none */
                firstAnywhere?: string;
                /** @description Values that count, with commas between; empty for none */
                firstForOffice?: string;
                /** @description First day; the first of this year by default */
                from?: string;
                /** @description Values that count, with commas between; empty for none */
                group?: string;
                /** @description Values that count, with commas between; empty for none */
                holder?: string;
                /** @description Values that count, with commas between; empty for none */
                holdingLevel?: string;
                /** @description Values that count, with commas between; empty for none */
                lead?: string;
                limit?: number;
                /** @description Values that count, with commas between; empty for none */
                limitOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                limitState?: string;
                /** @description Values that count, with commas between; empty for none */
                litigation?: string;
                measure: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
                /** @description Values that count, with commas between; empty for none */
                month?: string;
                /** @description Matters that this office registered, holds or leads, and its own limits */
                office?: string;
                /** @description Values that count, with commas between; empty for none */
                open?: string;
                /** @description Values that count, with commas between; empty for none */
                outcome?: string;
                part?: "numerator" | "denominator" | "notYetDue" | "lapsed" | "unrecorded" | "noticeNotOwed" | "undecided" | "notSupported" | "unrated" | "notYetRateable" | "notConcluded" | "repeat" | "windowOpen";
                /** @description Values that count, with commas between; empty for none */
                province?: string;
                /** @description Values that count, with commas between; empty for none */
                quarter?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingHandlingOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingPetitionOffice?: string;
                /** @description Six-digit code of the administrative region */
                region?: string;
                /** @description Values that count, with commas between; empty for none */
                registeredBy?: string;
                /** @description Values that count, with commas between; empty for none */
                registeringLevel?: string;
                /** @description Values that count, with commas between; empty for none */
                state?: string;
                /** @description Last day; today by default */
                to?: string;
                /** @description Values that count, with commas between; empty for none */
                topic1?: string;
                /** @description Values that count, with commas between; empty for none */
                topic2?: string;
                /** @description Values that count, with commas between; empty for none */
                topic3?: string;
                /** @description Values that count, with commas between; empty for none */
                used?: string;
                /** @description Values that count, with commas between; empty for none */
                way?: string;
                /** @description Values that count, with commas between; empty for none */
                week?: string;
                /** @description Values that count, with commas between; empty for none */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactPage"];
                };
            };
        };
    };
    pivotStatistics: {
        parameters: {
            query?: {
                /** @description Values that count, with commas between; empty for none */
                age?: string;
                /** @description The figures as they could be told at the end of this day */
                asOf?: string;
                basis?: "received" | "accepted" | "answered" | "concluded" | "due";
                /** @description With all offices below it */
                below?: string;
                /** @description Values that count, with commas between; empty for none */
                channel?: string;
                /** @description Values that count, with commas between; empty for none */
                city?: string;
                /** @description Values that count, with commas between; empty for none */
                class?: string;
                columns?: "day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used";
                /** @description `previous`, `lastYear`, `cumulative`, with commas between; all by default */
                compare?: string;
                /** @description Values that count, with commas between; empty for none */
                county?: string;
                /** @description Values that count, with commas between; empty for none */
                day?: string;
                /** @description Values that count, with commas between; empty for none */
                enterprise?: string;
                /** @description Values that count, with commas between; empty for none */
                firstAnywhere?: string;
                /** @description Values that count, with commas between; empty for none */
                firstForOffice?: string;
                /** @description First day; the first of this year by default */
                from?: string;
                /** @description Values that count, with commas between; empty for none */
                group?: string;
                /** @description Values that count, with commas between; empty for none */
                holder?: string;
                /** @description Values that count, with commas between; empty for none */
                holdingLevel?: string;
                /** @description Values that count, with commas between; empty for none */
                lead?: string;
                /** @description Values that count, with commas between; empty for none */
                limit?: string;
                /** @description Values that count, with commas between; empty for none */
                limitOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                limitState?: string;
                /** @description Values that count, with commas between; empty for none */
                litigation?: string;
                measure?: "received" | "people" | "open" | "overdue" | "limits" | "transferred" | "assigned" | "hearings" | "objections" | "extensions" | "urged" | "routedInTime" | "toldInTime" | "onTimeConclusion" | "answeredIn60Days" | "reviewedInTime" | "secondReviewedInTime" | "concluded" | "supported" | "executed" | "confirmed" | "solvedFirstTime" | "reviewAsked" | "reviewOverturned" | "ratedPetitionOffice" | "ratedHandlingOffice" | "satisfiedPetitionOffice" | "satisfiedHandlingOffice" | "firstForOffice" | "firstAnywhere" | "repeatForOffice" | "repeatAnywhere" | "groupVisits";
                /** @description Values that count, with commas between; empty for none */
                month?: string;
                /** @description Matters that this office registered, holds or leads, and its own limits */
                office?: string;
                /** @description Values that count, with commas between; empty for none */
                open?: string;
                /** @description Values that count, with commas between; empty for none */
                outcome?: string;
                /** @description Values that count, with commas between; empty for none */
                province?: string;
                /** @description Values that count, with commas between; empty for none */
                quarter?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingHandlingOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingPetitionOffice?: string;
                /** @description Six-digit code of the administrative region */
                region?: string;
                /** @description Values that count, with commas between; empty for none */
                registeredBy?: string;
                /** @description Values that count, with commas between; empty for none */
                registeringLevel?: string;
                rows?: "day" | "week" | "month" | "quarter" | "year" | "channel" | "class" | "way" | "topic1" | "topic2" | "topic3" | "province" | "city" | "county" | "registeredBy" | "holder" | "lead" | "registeringLevel" | "holdingLevel" | "firstForOffice" | "firstAnywhere" | "state" | "open" | "outcome" | "group" | "litigation" | "enterprise" | "ratingPetitionOffice" | "ratingHandlingOffice" | "age" | "limit" | "limitOffice" | "limitState" | "used";
                /** @description Values that count, with commas between; empty for none */
                state?: string;
                /** @description Last day; today by default */
                to?: string;
                /** @description Values that count, with commas between; empty for none */
                topic1?: string;
                /** @description Values that count, with commas between; empty for none */
                topic2?: string;
                /** @description Values that count, with commas between; empty for none */
                topic3?: string;
                /** @description Values that count, with commas between; empty for none */
                used?: string;
                /** @description Values that count, with commas between; empty for none */
                way?: string;
                /** @description Values that count, with commas between; empty for none */
                week?: string;
                /** @description Values that count, with commas between; empty for none */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pivot"];
                };
            };
        };
    };
    statisticsReport: {
        parameters: {
            query?: {
                /** @description Values that count, with commas between; empty for none */
                age?: string;
                /** @description The figures as they could be told at the end of this day */
                asOf?: string;
                basis?: "received" | "accepted" | "answered" | "concluded" | "due";
                /** @description With all offices below it */
                below?: string;
                /** @description Values that count, with commas between; empty for none */
                channel?: string;
                /** @description Values that count, with commas between; empty for none */
                city?: string;
                /** @description Values that count, with commas between; empty for none */
                class?: string;
                /** @description `previous`, `lastYear`, `cumulative`, with commas between; all by default */
                compare?: string;
                /** @description Values that count, with commas between; empty for none */
                county?: string;
                /** @description Values that count, with commas between; empty for none */
                day?: string;
                /** @description Values that count, with commas between; empty for none */
                enterprise?: string;
                /** @description Values that count, with commas between; empty for none */
                firstAnywhere?: string;
                /** @description Values that count, with commas between; empty for none */
                firstForOffice?: string;
                /** @description First day; the first of this year by default */
                from?: string;
                /** @description Values that count, with commas between; empty for none */
                group?: string;
                /** @description Values that count, with commas between; empty for none */
                holder?: string;
                /** @description Values that count, with commas between; empty for none */
                holdingLevel?: string;
                /** @description Values that count, with commas between; empty for none */
                lead?: string;
                /** @description Values that count, with commas between; empty for none */
                limit?: string;
                /** @description Values that count, with commas between; empty for none */
                limitOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                limitState?: string;
                /** @description Values that count, with commas between; empty for none */
                litigation?: string;
                /** @description Values that count, with commas between; empty for none */
                month?: string;
                /** @description Matters that this office registered, holds or leads, and its own limits */
                office?: string;
                /** @description Values that count, with commas between; empty for none */
                open?: string;
                /** @description Values that count, with commas between; empty for none */
                outcome?: string;
                /** @description Values that count, with commas between; empty for none */
                province?: string;
                /** @description Values that count, with commas between; empty for none */
                quarter?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingHandlingOffice?: string;
                /** @description Values that count, with commas between; empty for none */
                ratingPetitionOffice?: string;
                /** @description Six-digit code of the administrative region */
                region?: string;
                /** @description Values that count, with commas between; empty for none */
                registeredBy?: string;
                /** @description Values that count, with commas between; empty for none */
                registeringLevel?: string;
                /** @description Values that count, with commas between; empty for none */
                state?: string;
                /** @description Last day; today by default */
                to?: string;
                /** @description Values that count, with commas between; empty for none */
                topic1?: string;
                /** @description Values that count, with commas between; empty for none */
                topic2?: string;
                /** @description Values that count, with commas between; empty for none */
                topic3?: string;
                /** @description Values that count, with commas between; empty for none */
                used?: string;
                /** @description Values that count, with commas between; empty for none */
                way?: string;
                /** @description Values that count, with commas between; empty for none */
                week?: string;
                /** @description Values that count, with commas between; empty for none */
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsReport"];
                };
            };
        };
    };
    listStatisticsReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedStatisticsReport"][];
                };
            };
        };
    };
    saveStatisticsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    query: string;
                    /**
                     * @description Seen by the whole office
                     * @default false
                     */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedStatisticsReport"];
                };
            };
        };
    };
    deleteStatisticsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSuggestionTopics: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuggestionTopicRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    draftSuggestionTopic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    background: string;
                    /** Format: date */
                    closesOn: string;
                    /** Format: date */
                    opensOn: string;
                    questions: string[];
                    /** @default [] */
                    themes?: string[];
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regionId: string;
                        topicId: string;
                    };
                };
            };
        };
    };
    getSuggestionTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    editSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    background: string;
                    /** Format: date */
                    closesOn: string;
                    /** Format: date */
                    opensOn: string;
                    questions: string[];
                    /** @default [] */
                    themes?: string[];
                    title: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    exportSuggestions: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    extendSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    closesOn: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    publishSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    reportSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    themesSuggestionTopic: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    themes: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionTopic"];
                };
            };
        };
    };
    listSuggestions: {
        parameters: {
            query?: {
                after?: string;
                decision?: "adopted" | "partly" | "kept" | "not-adopted" | "none";
                duplicates?: "all" | "hidden";
                limit?: number;
                theme?: string;
            };
            header?: never;
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuggestionRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    revealSuggestionContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        name: string;
                        phone: string;
                    };
                };
            };
        };
    };
    rewardSuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    amountFen?: number | null;
                    /** @enum {string} */
                    kind: "money" | "gift" | "honour";
                    reason: string;
                    /** @default  */
                    title?: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    cancelReward: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    decideSuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "adopted" | "partly" | "kept" | "not-adopted";
                    reasons: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    publishSuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: {
                        outcome: string;
                        text: string;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    replySuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    sortSuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    duplicateOf?: string | null;
                    /** @default null */
                    theme?: string | null;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    unpublishSuggestion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                /** @description Six-digit code of the administrative region */
                regionId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
        };
    };
    listSupervisionAdvice: {
        parameters: {
            query?: {
                before?: string;
                box?: "received" | "given";
                limit?: number;
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupervisionAdvice"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSupervisionAdvice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAdvice"];
                };
            };
        };
    };
    answerSupervisionAdvice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    adoption: "adopted" | "partly" | "not-adopted";
                    reply: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAdvice"];
                };
            };
        };
    };
    getSupervisionAdvicePaper: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSupervisionBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionBatch"][];
                };
            };
        };
    };
    remindOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    office: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionBatch"];
                };
            };
        };
    };
    getSupervisionBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionBatch"];
                };
            };
        };
    };
    getSupervisionBatchPaper: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSupervisionCases: {
        parameters: {
            query?: {
                after?: string;
                kind?: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback" | "by-hand";
                limit?: number;
                office?: string;
                side?: "supervising" | "supervised" | "all";
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupervisionLine"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    openSupervisionCase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    matterId: string;
                    reason: string;
                    /** @description Six-digit code of the administrative region */
                    regionId: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    getSupervisionCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionAdvise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "improve" | "policy" | "accountability";
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    replyBy: string;
                    text: string;
                    /** Format: uuid */
                    to: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionClose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionDelist: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionLetter: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letter: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    replyBy: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionList: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionRemind: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    getSupervisionPaper: {
        parameters: {
            query?: {
                format?: "pdf" | "docx" | "html";
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    supervisionTalk: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    outcome: string;
                    /** @description Who took part, by office and post */
                    participants: string;
                    record: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    supervisionVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findings: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    on: string;
                    place: string;
                    staff: string[];
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCase"];
                };
            };
        };
    };
    evaluateSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: number;
                        matters: number;
                        opened: number;
                    };
                };
            };
        };
    };
    supervisionFigures: {
        parameters: {
            query?: {
                all?: "true" | "false";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionFigures"];
                };
            };
        };
    };
    exportSupervisionFigures: {
        parameters: {
            query?: {
                all?: "true" | "false";
                format?: "csv" | "xlsx";
                from?: string;
                lang?: "zh-CN" | "en";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMatterSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matterId: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: components["schemas"]["SupervisionCase"][];
                        letters: {
                            from: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            overdue: boolean;
                            repliedOn: string | null;
                            reply: string;
                            /** Format: date */
                            replyBy: string;
                            /** Format: date */
                            sentOn: string;
                            seq: number;
                            text: string;
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                            };
                        }[];
                        mayOpen: boolean;
                    };
                };
            };
        };
    };
    supervisionByOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            count: number;
                            /** @enum {string} */
                            kind: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback" | "by-hand";
                        }[];
                        office: {
                            /** Format: uuid */
                            id: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                        };
                        /** Format: date */
                        oldest: string;
                        total: number;
                    }[];
                };
            };
        };
    };
    supervisionThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionThreshold"][];
                };
            };
        };
    };
    setSupervisionThreshold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    /** @description The local rule by its name */
                    article: string;
                    /**
                     * Format: date
                     * @example 2026-05-01
                     */
                    inForceFrom: string;
                    /** @default null */
                    inForceTo?: string | null;
                    /** @enum {string} */
                    trigger: "overdue" | "notice-missing" | "bounced-twice" | "not-executed" | "low-rating" | "no-feedback";
                    /** @enum {string} */
                    unit: "calendar-days" | "working-days" | "times";
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionThreshold"][];
                };
            };
        };
    };
    removeSupervisionThreshold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Six-digit code of the administrative region */
                regionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionThreshold"][];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Template"][];
                    };
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateInForce"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePreview"];
                };
            };
        };
    };
    printTemplatePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateInForce"];
                };
            };
        };
    };
    listTemplateVersions: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TemplateVersion"][];
                        next: number | null;
                    };
                };
            };
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the sender saw; another version since then is a conflict. */
                "If-Match": string;
            };
            path: {
                kind: string;
                language: "zh-CN" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    words: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateInForce"];
                };
            };
        };
    };
    topics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicTree"];
                };
            };
        };
    };
    importTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    dryRun?: boolean;
                    /** @description CSV with level1, level2, level3 and, if you like, code */
                    text: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        problems: {
                            en: string;
                            line: number;
                            zh: string;
                        }[];
                        retired: number;
                        unchanged: number;
                    };
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    query: string;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    warningRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["WarningRule"][];
                    };
                };
            };
        };
    };
    setWarningRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inForceFrom: string;
                    leads: number[];
                    /** Format: uuid */
                    officeId: string;
                    overdue: boolean;
                    /** @description The rule or decision that says so */
                    source: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
        };
    };
    warnNow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matters: number;
                    };
                };
            };
        };
    };
}
