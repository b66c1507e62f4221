review-page-plan = Plan
